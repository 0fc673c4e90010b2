// The exception holds a list of slices of a pool that is closed here.

import dev.taskbound.annotations.Borrowed;
import dev.taskbound.inputs.prelude.Pool;
import dev.taskbound.inputs.prelude.Slice;
import java.util.ArrayList;
import java.util.List;

final class ListOfBorrows {
  @Borrowed
  static final class SlicesFailure extends RuntimeException {
    final List<@Borrowed Slice> slices;

    SlicesFailure(List<@Borrowed Slice> slices) {
      this.slices = slices;
    }
  }

  static void run() {
    List<Slice> slices = new ArrayList<>();
    try (Pool pool = new Pool()) {
      slices.add(pool.slice(1));
      throw new SlicesFailure(slices); // !! escape.by.throw
    }
  }
}
