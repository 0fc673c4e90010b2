// Each round obtains its handle, uses it and leaves the context.

import dev.taskbound.annotations.LeavesTaskContext;
import dev.taskbound.inputs.prelude.Contexts;
import dev.taskbound.inputs.prelude.TaskHandle;
import java.util.List;

final class ObtainedEachRound {
  @LeavesTaskContext
  static void run(int rounds) {
    for (int i = 0; i < rounds; i++) {
      TaskHandle task = TaskHandle.current();
      task.id();
      Contexts.leave();
    }
  }

  @LeavesTaskContext
  static int replaced(List<String> names) {
    TaskHandle task = TaskHandle.current();
    for (String name : names) {
      if (name.isEmpty()) {
        continue;
      }
      task.id();
      Contexts.leave();
      task = TaskHandle.current();
    }
    return task.id();
  }

  @LeavesTaskContext
  static int leftAndReturned(List<String> names) {
    TaskHandle task = TaskHandle.current();
    for (String name : names) {
      if (name.isEmpty()) {
        Contexts.leave();
        return 0;
      }
      task.id();
    }
    return task.id();
  }

  static void nestedEachRound(int rounds) {
    TaskHandle outer = TaskHandle.current();
    for (int i = 0; i < rounds; i++) {
      outer.id();
      Contexts.enter();
      TaskHandle.current().id();
      Contexts.exit();
    }
    outer.id();
  }
}
