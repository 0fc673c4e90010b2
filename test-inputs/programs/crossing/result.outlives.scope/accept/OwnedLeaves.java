// Accepted list: owned values leave: a retained view, a new owner, a reference.
import dev.taskbound.inputs.prelude.Boundaries;
import dev.taskbound.inputs.prelude.OwnedRef;
import dev.taskbound.inputs.prelude.Owner;
import dev.taskbound.inputs.prelude.Pool;
import dev.taskbound.inputs.prelude.TaskHandle;
import dev.taskbound.inputs.prelude.View;
import java.util.concurrent.ExecutorService;

final class OwnedLeaves {
  static void run(ExecutorService executor) {
    View view = Boundaries.scopedCall(() -> TaskHandle.current().retain());
    try (Pool pool = Boundaries.scopedCall(Pool::new);
        OwnedRef<View> reference = Boundaries.scopedCall(() -> new OwnedRef<>(view))) {
      System.out.println(pool.slice(1).size() + reference.get().id());
    }
    executor.submit(() -> new Owner("a"));
  }
}
