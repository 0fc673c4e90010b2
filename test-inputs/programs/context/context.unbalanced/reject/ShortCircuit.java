// The right operand of && and a conditional operand are paths, too.

import dev.taskbound.annotations.EntersTaskContext;
import dev.taskbound.inputs.prelude.Contexts;

final class ShortCircuit {
  @EntersTaskContext
  static boolean enterAndTell(int number) {
    Contexts.enter();
    return number > 0;
  }

  static boolean and(boolean flag) {
    return flag && enterAndTell(1); // !! context.unbalanced
  }

  static boolean or(boolean flag) {
    boolean result = flag || enterAndTell(2); // !! context.unbalanced
    return !result;
  }

  static boolean conditional(int number) {
    return number > 3 ? enterAndTell(number) : number < 0; // !! context.unbalanced
  }
}
