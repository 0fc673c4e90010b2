// Inferred and declared helpers count where they are called; a helper is judged for itself, too.

import dev.taskbound.annotations.EntersTaskContext;
import dev.taskbound.annotations.ExitsTaskContext;
import dev.taskbound.inputs.prelude.Contexts;

final class ByHelpers {
  static int inferred(boolean early) {
    begin(); // !! context.unbalanced
    if (early) {
      return 0;
    }
    end();
    return 1;
  }

  static void declared(boolean early) {
    push(); // !! context.unbalanced
    if (!early) {
      pop();
    }
  }

  private static void helperItself(boolean flag) {
    if (flag) {
      Contexts.enter(); // !! context.unbalanced
    }
  }

  @EntersTaskContext
  static void push() {
    Contexts.enter();
  }

  @ExitsTaskContext
  static void pop() {
    Contexts.exit();
  }

  private static void begin() {
    Contexts.enter();
  }

  private static void end() {
    Contexts.exit();
  }
}
