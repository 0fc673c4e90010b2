// A slice that this object has lent dies when the pool in its field is reset.

import dev.taskbound.annotations.Borrowed;
import dev.taskbound.inputs.prelude.Pool;
import dev.taskbound.inputs.prelude.Slice;

final class EndsBorrowsOfField implements AutoCloseable {
  private final Pool pool = new Pool();

  @Borrowed Slice slice() {
    return pool.slice(4);
  }

  void clear() {
    pool.reset(); // !! effect.not.declared
  }

  static void clearOther(EndsBorrowsOfField other) {
    other.pool.reset(); // !! effect.not.declared
  }

  @Override
  public void close() {
    pool.close();
  }
}
