// Until boundaries: the owner was opened before the scope, so it is closed after it.
import dev.taskbound.inputs.prelude.Lease;
import dev.taskbound.inputs.prelude.Owner;
import dev.taskbound.inputs.prelude.TaskScope;

final class OwnerOutlivesScope {
  static void run() {
    try (Owner owner = new Owner("a");
        TaskScope scope = new TaskScope()) {
      Lease lease = owner.lease();
      scope.fork(() -> System.out.println(lease.text()));
      scope.join();
    }
  }
}
