// Contexts nest: of two enters and one exit, the first enter is the one that lacks its exit.

import dev.taskbound.inputs.prelude.Contexts;

final class OuterOfTwo {
  static void outerMissing(boolean early) {
    Contexts.enter(); // !! context.unbalanced
    Contexts.enter();
    if (early) {
      Contexts.exit();
      return;
    }
    Contexts.exit();
    Contexts.exit();
  }

  static void innerMissing(boolean flag) {
    Contexts.enter();
    if (flag) {
      Contexts.enter();
      Contexts.exit();
    }
    Contexts.exit();
    if (flag) {
      Contexts.enter(); // !! context.unbalanced
    }
  }
}
