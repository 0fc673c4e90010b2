// peer: rs041 reject: a lookup's result is returned although its owner was changed in between
import dev.taskbound.annotations.Borrowed;
import dev.taskbound.annotations.EndsBorrows;
import dev.taskbound.inputs.prelude.Pool;
import dev.taskbound.inputs.prelude.Slice;

final class ChangedBeforeReturn {
  static @Borrowed Slice run(@EndsBorrows Pool pool) {
    Slice found = pool.slice(1);
    if (found.size() == 1) {
      pool.reset();
      return found; // !! escape.by.return
    }
    return pool.slice(2);
  }
}
