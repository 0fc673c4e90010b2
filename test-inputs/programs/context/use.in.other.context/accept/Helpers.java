// Helpers that enter and exit, inferred or declared, leave the outer handle usable behind the pair.

import dev.taskbound.annotations.EntersTaskContext;
import dev.taskbound.annotations.ExitsTaskContext;
import dev.taskbound.inputs.prelude.Contexts;
import dev.taskbound.inputs.prelude.TaskHandle;
import dev.taskbound.inputs.prelude.View;

final class Helpers {
  private int depth;

  static int inferred(TaskHandle task) {
    begin();
    int id = TaskHandle.current().id();
    end();
    pair();
    return id + task.id();
  }

  int declared(TaskHandle task) {
    View view = task.view();
    push();
    int id = view.id();
    pop();
    return id + task.id();
  }

  static void handleArgument(TaskHandle task) {
    beginFor(task);
    end();
    task.id();
  }

  @EntersTaskContext
  void push() {
    depth++;
  }

  @ExitsTaskContext
  void pop() {
    depth--;
  }

  @EntersTaskContext
  static void beginFor(TaskHandle task) {
    task.id();
    Contexts.enter();
  }

  private static void begin() {
    Contexts.enter();
  }

  private static void end() {
    Contexts.exit();
  }

  private static void pair() {
    begin();
    end();
  }
}
