// A container of dead handles is not used any more, or its variable has a new one.

import dev.taskbound.annotations.LeavesTaskContext;
import dev.taskbound.inputs.prelude.Contexts;
import dev.taskbound.inputs.prelude.Holder;
import dev.taskbound.inputs.prelude.TaskHandle;
import java.util.ArrayList;
import java.util.List;

final class Containers {
  @LeavesTaskContext
  static int replaced() {
    List<TaskHandle> tasks = new ArrayList<>();
    tasks.add(TaskHandle.current());
    tasks.get(0).id();
    Contexts.leave();
    tasks = new ArrayList<>();
    tasks.add(TaskHandle.current());
    return tasks.get(0).id();
  }

  @LeavesTaskContext
  static int neverUsedAgain(TaskHandle task) {
    Holder<TaskHandle> box = new Holder<>(task);
    int id = box.get().id();
    Contexts.leave();
    return id;
  }

  @LeavesTaskContext
  static int ofPlainData(TaskHandle task) {
    List<String> names = new ArrayList<>();
    names.add(task.name());
    Contexts.leave();
    names.add(TaskHandle.current().name());
    return names.size();
  }
}
