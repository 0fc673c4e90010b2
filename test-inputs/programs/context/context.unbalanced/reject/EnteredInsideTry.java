// A context is entered on one way through a try statement, and the finally block does not exit it.

import dev.taskbound.inputs.prelude.Contexts;

final class EnteredInsideTry {
  static void run(boolean entering) {
    try {
      if (entering) {
        Contexts.enter(); // !! context.unbalanced
      }
    } finally {
      System.out.println("done");
    }
  }
}
