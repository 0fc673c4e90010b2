// A mode is deep: a list, an array, an optional and a record around the borrow leave with it.
import dev.taskbound.annotations.Borrowed;
import dev.taskbound.inputs.prelude.Boundaries;
import dev.taskbound.inputs.prelude.Lease;
import dev.taskbound.inputs.prelude.Owner;
import dev.taskbound.inputs.prelude.TaskHandle;
import dev.taskbound.inputs.prelude.View;
import java.util.List;

final class InsideContainer {
  @Borrowed
  record Pair(@Borrowed Lease lease, int number) {}

  static void run() throws Exception {
    Boundaries.scopedTry(() -> List.of(new Owner("a").lease())); // !! result.outlives.scope
    Boundaries.scopedTry(
        () -> new View[] {TaskHandle.current().view()}); // !! result.outlives.scope
    Boundaries.scopedTry(() -> TaskHandle.current().parent()); // !! result.outlives.scope
    Boundaries.scopedTry(() -> new Pair(new Owner("a").lease(), 1)); // !! result.outlives.scope
  }
}
