// peer: rs042 accept: a lookup's result is returned, or the owner is changed and asked again
import dev.taskbound.annotations.Borrowed;
import dev.taskbound.annotations.EndsBorrows;
import dev.taskbound.inputs.prelude.Pool;
import dev.taskbound.inputs.prelude.Slice;

final class ReturnedOrRetried {
  static @Borrowed Slice run(@EndsBorrows Pool pool) {
    Slice found = pool.slice(1);
    if (found.size() == 1) {
      return found;
    }
    pool.reset();
    return pool.slice(2);
  }
}
