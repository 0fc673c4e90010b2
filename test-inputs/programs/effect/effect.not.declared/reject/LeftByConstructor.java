// Neither a constructor nor an initializer can say that it leaves the task context.

import dev.taskbound.inputs.prelude.Contexts;

final class LeftByConstructor {
  private static int made;

  static {
    Contexts.leave(); // !! effect.not.declared
  }

  private final int number;

  {
    Contexts.leave(); // !! effect.not.declared
  }

  LeftByConstructor() {
    number = made++;
    Contexts.leave(); // !! effect.not.declared
  }

  int number() {
    return number;
  }
}
