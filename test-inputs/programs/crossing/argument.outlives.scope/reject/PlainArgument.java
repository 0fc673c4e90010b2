// Key row: the borrow itself is the argument, also inside a list or an array.
import dev.taskbound.annotations.Borrowed;
import dev.taskbound.inputs.prelude.Boundaries;
import dev.taskbound.inputs.prelude.Lease;
import dev.taskbound.inputs.prelude.Pool;
import dev.taskbound.inputs.prelude.Slice;
import dev.taskbound.inputs.prelude.TaskHandle;
import java.util.List;

final class PlainArgument {
  static void run(Pool pool, @Borrowed Lease lease) {
    Slice slice = pool.slice(4);
    Boundaries.send(slice); // !! argument.outlives.scope
    Boundaries.send(TaskHandle.current().view()); // !! argument.outlives.scope
    Boundaries.send(lease); // !! argument.outlives.scope
    Boundaries.send(List.of(slice)); // !! argument.outlives.scope
    Boundaries.send(new Slice[] {slice}); // !! argument.outlives.scope
  }
}
