// Accepted list: a prepared closure over a borrow may enter a scoped pretend thread.
import dev.taskbound.inputs.prelude.Boundaries;
import dev.taskbound.inputs.prelude.Pool;
import dev.taskbound.inputs.prelude.Slice;

final class PreparedBorrowIntoScoped {
  static void run(Pool pool) {
    Slice slice = pool.slice(4);
    Runnable fill = () -> slice.set(0, 7);
    Boundaries.scoped(fill);
    Boundaries.show(slice);
    System.out.println(slice.get(0));
  }
}
