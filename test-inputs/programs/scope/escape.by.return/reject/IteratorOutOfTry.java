// An iterator over borrows leaves the region of their owner.

import dev.taskbound.inputs.prelude.Pool;
import dev.taskbound.inputs.prelude.Slice;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

final class IteratorOutOfTry {
  static Iterator<Slice> run() {
    List<Slice> slices = new ArrayList<>();
    try (Pool pool = new Pool()) {
      slices.add(pool.slice(1));
      return slices.iterator(); // !! escape.by.return
    }
  }
}
