// Closures are judged where they run; a pretend-thread closure has contexts of its own.

import dev.taskbound.inputs.prelude.Boundaries;
import dev.taskbound.inputs.prelude.Contexts;
import dev.taskbound.inputs.prelude.TaskHandle;
import dev.taskbound.inputs.prelude.View;

final class Closures {
  static void runOutside(TaskHandle task) {
    Runnable show = () -> System.out.println(task.id());
    show.run();
    Contexts.enter();
    Contexts.exit();
    show.run();
  }

  static void viewInside(TaskHandle task) {
    View view = task.view();
    Contexts.enter();
    Boundaries.now(() -> System.out.println(view.id()));
    Boundaries.scoped(() -> System.out.println(view.id()));
    Contexts.exit();
    task.id();
  }

  static int nestedInClosure(TaskHandle task) {
    return Boundaries.nowGet(
        () -> {
          int id = task.id();
          Contexts.enter();
          id += TaskHandle.current().id();
          Contexts.exit();
          return id + task.id();
        });
  }

  static int nestedInPretendThread(TaskHandle task) {
    Boundaries.scoped(
        () -> {
          Contexts.enter();
          TaskHandle.current().id();
          Contexts.exit();
        });
    return task.id();
  }

  static int pretendThreadInNested() {
    Contexts.enter();
    int id =
        Boundaries.scopedCall(
            () -> {
              TaskHandle own = TaskHandle.current();
              return own.id();
            });
    Contexts.exit();
    return id;
  }
}
