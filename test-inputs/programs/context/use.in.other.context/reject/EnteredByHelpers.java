// Private helpers are inferred; methods that say that they enter and exit are believed.

import dev.taskbound.annotations.EntersTaskContext;
import dev.taskbound.annotations.ExitsTaskContext;
import dev.taskbound.inputs.prelude.Contexts;
import dev.taskbound.inputs.prelude.TaskHandle;

final class EnteredByHelpers {
  private int depth;

  static void byPrivate(TaskHandle task) {
    outerBegin();
    task.id(); // !! use.in.other.context
    end();
    task.id();
  }

  void byDeclared(TaskHandle task) {
    push();
    task.id(); // !! use.in.other.context
    pop();
    task.id();
  }

  static void byLocalClass(TaskHandle task) {
    class Entry {
      void begin() {
        Contexts.enter();
      }

      void end() {
        Contexts.exit();
      }
    }
    Entry entry = new Entry();
    entry.begin();
    task.id(); // !! use.in.other.context
    entry.end();
  }

  @EntersTaskContext
  void push() {
    depth++;
  }

  @ExitsTaskContext
  void pop() {
    depth--;
  }

  private static void outerBegin() {
    begin();
  }

  private static void begin() {
    Contexts.enter();
  }

  private static void end() {
    Contexts.exit();
  }
}
