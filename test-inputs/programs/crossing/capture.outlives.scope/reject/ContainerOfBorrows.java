// A mode is deep: a local list of borrows is as borrowed as its elements, and so is each element.
import dev.taskbound.inputs.prelude.Boundaries;
import dev.taskbound.inputs.prelude.Pool;
import dev.taskbound.inputs.prelude.Slice;
import java.util.ArrayList;
import java.util.List;

final class ContainerOfBorrows {
  static void run(Pool pool) {
    List<Slice> slices = new ArrayList<>();
    slices.add(pool.slice(1));
    slices.add(pool.slice(2));
    Boundaries.detached(() -> System.out.println(slices.size())); // !! capture.outlives.scope
    for (Slice slice : slices) {
      Boundaries.detached(() -> slice.set(0, 1)); // !! capture.outlives.scope
    }
  }
}
