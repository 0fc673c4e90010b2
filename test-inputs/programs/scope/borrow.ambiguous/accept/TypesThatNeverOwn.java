// Primitives, strings, boxes, enums and functional interfaces never can own.

import dev.taskbound.annotations.Borrowed;
import dev.taskbound.inputs.prelude.Pool;
import dev.taskbound.inputs.prelude.Slice;
import java.util.function.Supplier;

final class TypesThatNeverOwn {
  enum Kind {
    SMALL,
    LARGE
  }

  static @Borrowed Slice slice(
      Pool pool, int size, Integer more, String name, Kind kind, Supplier<String> text) {
    return pool.slice(size + more + name.length() + kind.ordinal());
  }
}
