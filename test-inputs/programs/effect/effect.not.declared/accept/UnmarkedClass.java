// A class that is marked as unmarked is judged leniently in strict mode, too.

import dev.taskbound.annotations.ConfinementUnmarked;
import dev.taskbound.inputs.prelude.Contexts;
import dev.taskbound.inputs.prelude.Owner;
import dev.taskbound.inputs.prelude.Pool;

@ConfinementUnmarked
final class UnmarkedClass {
  private final Owner owner = new Owner("a");

  void closesParameter(Owner owner) {
    owner.close();
  }

  void closesField() {
    owner.close();
  }

  void endsBorrows(Pool pool) {
    pool.reset();
  }

  void enters() {
    Contexts.enter();
  }

  void leaves(boolean flag) {
    if (flag) {
      Contexts.leave();
    }
  }
}
