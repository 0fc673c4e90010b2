// What the signature says is not what the body does.

import dev.taskbound.annotations.Consumes;
import dev.taskbound.annotations.EndsBorrows;
import dev.taskbound.annotations.LeavesTaskContext;
import dev.taskbound.inputs.prelude.Contexts;
import dev.taskbound.inputs.prelude.Owner;
import dev.taskbound.inputs.prelude.Pool;

final class WrongDeclaration implements AutoCloseable {
  private boolean closed;

  static void onlyBorrows(@EndsBorrows Pool pool) {
    pool.reset();
    pool.close(); // !! effect.not.declared
  }

  static void otherParameter(@Consumes Owner first, Owner second) {
    first.close();
    second.close(); // !! effect.not.declared
  }

  @EndsBorrows
  void onlyOwnBorrows() {
    this.close(); // !! effect.not.declared
  }

  @Consumes
  void receiverOnly(Owner owner) {
    closed = true;
    owner.close(); // !! effect.not.declared
  }

  @LeavesTaskContext
  static void contextOnly(Owner owner) {
    owner.close(); // !! effect.not.declared
    Contexts.leave();
  }

  boolean isClosed() {
    return closed;
  }

  @Override
  public void close() {
    closed = true;
  }
}
