// What a field of `this` holds may be ended by close(), or by a method that says so.

import dev.taskbound.annotations.Borrowed;
import dev.taskbound.inputs.prelude.Owner;
import dev.taskbound.inputs.prelude.Pool;
import dev.taskbound.inputs.prelude.Slice;

final class ClosesField implements AutoCloseable {
  private Owner owner = new Owner("a");
  private final Pool pool = new Pool();

  void drop() {
    owner.close(); // !! effect.not.declared
  }

  void replace(String text) {
    owner.close(); // !! effect.not.declared
    owner = new Owner(text);
  }

  void consumed() {
    Owner.finish(this.owner); // !! effect.not.declared
  }

  void throughVariable() {
    Owner mine = owner;
    mine.close(); // !! effect.not.declared
  }

  @Borrowed Slice slice() {
    return pool.slice(1);
  }

  @Override
  public void close() {
    owner.close();
    pool.close();
  }
}
