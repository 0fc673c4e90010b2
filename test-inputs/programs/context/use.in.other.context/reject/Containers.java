// A handle that is read from a container is as foreign as it was when it was put there.

import dev.taskbound.inputs.prelude.Contexts;
import dev.taskbound.inputs.prelude.Holder;
import dev.taskbound.inputs.prelude.TaskHandle;
import java.util.ArrayList;
import java.util.List;

final class Containers {
  static int list() {
    List<TaskHandle> tasks = new ArrayList<>();
    tasks.add(TaskHandle.current());
    Contexts.enter();
    int id = tasks.get(0).id(); // !! use.in.other.context
    Contexts.exit();
    return id + tasks.get(0).id();
  }

  static int array(TaskHandle task) {
    TaskHandle[] tasks = {task};
    Contexts.enter();
    int id = tasks[0].id(); // !! use.in.other.context
    Contexts.exit();
    return id;
  }

  static void forEach() {
    List<TaskHandle> tasks = new ArrayList<>();
    tasks.add(TaskHandle.current());
    for (TaskHandle task : tasks) {
      Contexts.enter();
      task.id(); // !! use.in.other.context
      Contexts.exit();
      task.id();
    }
  }

  static int box() {
    Holder<TaskHandle> box = new Holder<>(TaskHandle.current());
    Contexts.enter();
    int id = box.get().id(); // !! use.in.other.context
    Contexts.exit();
    return id;
  }
}
