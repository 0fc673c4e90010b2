// Private methods need not declare their effects, nor do those that call them on what they made.

import dev.taskbound.annotations.Consumes;
import dev.taskbound.annotations.EndsBorrows;
import dev.taskbound.annotations.LeavesTaskContext;
import dev.taskbound.inputs.prelude.Contexts;
import dev.taskbound.inputs.prelude.Owner;
import dev.taskbound.inputs.prelude.Pool;
import dev.taskbound.inputs.prelude.TaskHandle;

final class PrivateMethods {
  private final Owner owner = new Owner("a");

  static int run() {
    Owner owner = new Owner("a");
    int length = owner.lease().text().length();
    end(owner);
    Pool pool = new Pool();
    clear(pool);
    new PrivateMethods().drop();
    pool.close();
    return length;
  }

  static void declared(@Consumes Owner owner, @EndsBorrows Pool pool) {
    end(owner);
    clear(pool);
  }

  static int pair() {
    begin();
    int id = TaskHandle.current().id();
    finish();
    return id;
  }

  @LeavesTaskContext
  static void leaves() {
    leave();
  }

  private static void end(Owner owner) {
    owner.close();
  }

  private static void clear(Pool pool) {
    pool.reset();
  }

  private void drop() {
    owner.close();
  }

  private static void begin() {
    Contexts.enter();
  }

  private static void finish() {
    Contexts.exit();
  }

  private static void leave() {
    Contexts.leave();
  }
}
