// A container of outer handles is usable again after the exit; one of views all the time.

import dev.taskbound.annotations.Borrowed;
import dev.taskbound.inputs.prelude.Contexts;
import dev.taskbound.inputs.prelude.TaskHandle;
import dev.taskbound.inputs.prelude.View;
import java.util.ArrayList;
import java.util.List;

final class Containers {
  static int handles() {
    List<TaskHandle> tasks = new ArrayList<>();
    tasks.add(TaskHandle.current());
    int id = tasks.get(0).id();
    Contexts.enter();
    Contexts.exit();
    return id + tasks.get(0).id();
  }

  static int views(TaskHandle task) {
    List<@Borrowed View> views = new ArrayList<>();
    views.add(task.view());
    Contexts.enter();
    int id = views.get(0).id();
    Contexts.exit();
    return id + views.size();
  }

  static int ofInner() {
    int id = 0;
    Contexts.enter();
    List<TaskHandle> tasks = new ArrayList<>();
    tasks.add(TaskHandle.current());
    for (TaskHandle task : tasks) {
      id += task.id();
    }
    Contexts.exit();
    return id;
  }
}
