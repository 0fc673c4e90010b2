// peer: rs051 reject: a list outside of the loop takes a borrow of each iteration's own owner
import dev.taskbound.inputs.prelude.Pool;
import dev.taskbound.inputs.prelude.Slice;
import java.util.ArrayList;
import java.util.List;

final class ListOutlivesIteration {
  static int run(int n) {
    List<Slice> all = new ArrayList<>();
    for (int i = 0; i < n; i++) {
      try (Pool pool = new Pool()) {
        Slice slice = pool.slice(i);
        all.add(slice); // !! use.after.release
      }
    }
    return all.size(); // !! use.after.release
  }
}
