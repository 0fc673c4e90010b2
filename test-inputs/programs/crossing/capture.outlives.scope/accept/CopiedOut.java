// Accepted list: plain data and owned copies taken from a borrow may go to a detached closure.
import dev.taskbound.inputs.prelude.Boundaries;
import dev.taskbound.inputs.prelude.Owner;
import dev.taskbound.inputs.prelude.Pool;
import dev.taskbound.inputs.prelude.TaskHandle;
import dev.taskbound.inputs.prelude.View;

final class CopiedOut {
  static void run(Pool pool, Owner owner) {
    int first = pool.slice(1).get(0);
    String text = owner.lease().text();
    View view = TaskHandle.current().retain();
    Boundaries.detached(() -> System.out.println(first + text + view.id()));
  }
}
