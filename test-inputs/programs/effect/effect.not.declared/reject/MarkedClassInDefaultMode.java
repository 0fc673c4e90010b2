// check: default
// A class that is marked has to declare its effects without strict mode, too.

import dev.taskbound.annotations.ConfinementMarked;
import dev.taskbound.inputs.prelude.Contexts;
import dev.taskbound.inputs.prelude.Owner;

@ConfinementMarked
final class MarkedClassInDefaultMode {
  static void closes(Owner owner) {
    owner.close(); // !! effect.not.declared
  }

  static void enters() {
    Contexts.enter(); // !! effect.not.declared
  }

  static void leaves(boolean flag) {
    if (flag) {
      Contexts.leave(); // !! effect.not.declared
    }
  }
}
