// Accepted list: an owned Ref crossing; its borrow is taken inside the closure.
import dev.taskbound.inputs.prelude.Boundaries;
import dev.taskbound.inputs.prelude.OwnedRef;
import dev.taskbound.inputs.prelude.TaskHandle;
import dev.taskbound.inputs.prelude.View;

final class OwnedReferenceCrosses {
  static void run() {
    OwnedRef<View> reference = new OwnedRef<>(TaskHandle.current().retain());
    Boundaries.detached(
        () -> {
          View view = reference.get();
          System.out.println(view.name());
        });
  }
}
