// Accepted list: owner and borrow are obtained inside the detached closure.
import dev.taskbound.inputs.prelude.Boundaries;
import dev.taskbound.inputs.prelude.Lease;
import dev.taskbound.inputs.prelude.Owner;
import dev.taskbound.inputs.prelude.TaskHandle;
import dev.taskbound.inputs.prelude.View;

final class OwnerMadeInside {
  static void run(String text) {
    Boundaries.detached(
        () -> {
          try (Owner owner = new Owner(text)) {
            Lease lease = owner.lease();
            Boundaries.scoped(() -> System.out.println(lease.text()));
          }
          View view = TaskHandle.current().view();
          System.out.println(view.name());
        });
  }
}
