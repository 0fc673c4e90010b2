// Private helpers are inferred, and declared methods believed: their calls make pairs.

import dev.taskbound.annotations.EntersTaskContext;
import dev.taskbound.annotations.ExitsTaskContext;
import dev.taskbound.inputs.prelude.Contexts;
import dev.taskbound.inputs.prelude.TaskHandle;

final class Helpers {
  private int depth;

  static int inferred(boolean early) {
    begin("why");
    if (early) {
      end();
      return 0;
    }
    int id = TaskHandle.current().id();
    end();
    return id;
  }

  int declared() {
    push();
    try {
      return TaskHandle.current().id();
    } finally {
      pop();
    }
  }

  static void mixed() {
    begin("why");
    Contexts.exit();
    Contexts.enter();
    end();
  }

  static void twice() {
    beginTwice();
    end();
    end();
  }

  @EntersTaskContext
  void push() {
    depth++;
  }

  @ExitsTaskContext
  void pop() {
    if (depth > 0) {
      depth--;
    }
  }

  private static void begin(String why) {
    System.out.println(why);
    Contexts.enter();
  }

  private static void beginTwice() {
    begin("first");
    begin("second");
  }

  private static void end() {
    Contexts.exit();
  }
}
