// Closures over plain data go on; those over handles are not run any more.

import dev.taskbound.annotations.LeavesTaskContext;
import dev.taskbound.inputs.prelude.Boundaries;
import dev.taskbound.inputs.prelude.Contexts;
import dev.taskbound.inputs.prelude.TaskHandle;
import java.util.function.Supplier;

final class Closures {
  @LeavesTaskContext
  static int plainCapture(TaskHandle task) {
    int id = task.id();
    Supplier<Integer> number = () -> id;
    Contexts.leave();
    return number.get();
  }

  @LeavesTaskContext
  static void runBefore(TaskHandle task) {
    Runnable show = () -> System.out.println(task.id());
    show.run();
    Boundaries.now(show);
    Contexts.leave();
  }

  @LeavesTaskContext
  static int obtainsItself() {
    Supplier<Integer> number = () -> TaskHandle.current().id();
    int before = number.get();
    Contexts.leave();
    return before + number.get();
  }

  @LeavesTaskContext
  static int notYetRun(TaskHandle task) {
    Runnable leaver = () -> Contexts.leave();
    int id = task.id();
    leaver.run();
    return id;
  }

  static int neverRun(TaskHandle task) {
    Runnable leaver = () -> Contexts.leave();
    return task.id() + (leaver == null ? 0 : 1);
  }
}
