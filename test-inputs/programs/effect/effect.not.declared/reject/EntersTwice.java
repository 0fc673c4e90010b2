// A method that is declared to enter a context enters one, not two.

import dev.taskbound.annotations.EntersTaskContext;
import dev.taskbound.annotations.ExitsTaskContext;
import dev.taskbound.inputs.prelude.Contexts;

final class EntersTwice {
  @EntersTaskContext
  static void enter() {
    Contexts.enter();
    Contexts.enter(); // !! effect.not.declared
  }

  @ExitsTaskContext
  static void exit() {
    Contexts.exit();
    Contexts.exit(); // !! effect.not.declared
  }
}
