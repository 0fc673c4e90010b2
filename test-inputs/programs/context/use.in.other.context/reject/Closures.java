// A closure that runs at once is in the nested context, too.

import dev.taskbound.inputs.prelude.Boundaries;
import dev.taskbound.inputs.prelude.Contexts;
import dev.taskbound.inputs.prelude.TaskHandle;

final class Closures {
  static void inPlace(TaskHandle task) {
    Contexts.enter();
    Boundaries.now(() -> task.id()); // !! use.in.other.context
    Contexts.exit();
  }

  static String reference(TaskHandle task) {
    Contexts.enter();
    String name = Boundaries.nowGet(task::name); // !! use.in.other.context
    Contexts.exit();
    return name;
  }

  static void prepared(TaskHandle task) {
    Runnable show = () -> System.out.println(task.id());
    show.run();
    Contexts.enter();
    show.run(); // !! use.in.other.context
    Boundaries.now(show); // !! use.in.other.context
    Contexts.exit();
    show.run();
  }

  static void enteredInClosure(TaskHandle task) {
    Boundaries.now(
        () -> {
          task.id();
          Contexts.enter();
          task.id(); // !! use.in.other.context
          Contexts.exit();
          task.id();
        });
  }

  static void inPretendThread() {
    Boundaries.scoped(
        () -> {
          TaskHandle task = TaskHandle.current();
          Contexts.enter();
          task.id(); // !! use.in.other.context
          Contexts.exit();
        });
  }
}
