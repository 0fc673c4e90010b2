// A break or a continue goes around the exit.

import dev.taskbound.inputs.prelude.Contexts;
import java.util.List;

final class BreakAndContinue {
  static void broken(List<String> names) {
    for (String name : names) {
      Contexts.enter(); // !! context.unbalanced
      if (name.isEmpty()) {
        break;
      }
      Contexts.exit();
    }
  }

  static void continued(List<String> names) {
    for (String name : names) {
      Contexts.enter(); // !! context.unbalanced
      if (name.isEmpty()) {
        continue;
      }
      Contexts.exit();
    }
  }

  static void toOuterLoop(List<String> names) {
    outer:
    for (String name : names) {
      Contexts.enter(); // !! context.unbalanced
      for (int i = 0; i < name.length(); i++) {
        if (name.charAt(i) == ' ') {
          continue outer;
        }
      }
      Contexts.exit();
    }
  }

  static void outOfBlock(boolean early) {
    block:
    {
      Contexts.enter(); // !! context.unbalanced
      if (early) {
        break block;
      }
      Contexts.exit();
    }
    System.out.println("done");
  }
}
