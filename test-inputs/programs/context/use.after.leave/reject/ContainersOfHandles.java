// A container that holds a handle of the context that was left: any use of it is a use.

import dev.taskbound.annotations.Borrowed;
import dev.taskbound.annotations.LeavesTaskContext;
import dev.taskbound.inputs.prelude.Contexts;
import dev.taskbound.inputs.prelude.Holder;
import dev.taskbound.inputs.prelude.TaskHandle;
import dev.taskbound.inputs.prelude.View;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

final class ContainersOfHandles {
  @LeavesTaskContext
  static int list() {
    List<TaskHandle> tasks = new ArrayList<>();
    tasks.add(TaskHandle.current());
    Contexts.leave();
    return tasks.size(); // !! use.after.leave
  }

  @LeavesTaskContext
  static int box() {
    Holder<TaskHandle> box = new Holder<>(TaskHandle.current());
    box.get().id();
    Contexts.leave();
    return box.get().id(); // !! use.after.leave
  }

  @LeavesTaskContext
  static int array() {
    TaskHandle[] tasks = {TaskHandle.current()};
    Contexts.leave();
    return tasks[0].id(); // !! use.after.leave
  }

  @LeavesTaskContext
  static int optional() {
    Optional<TaskHandle> task = Optional.of(TaskHandle.current());
    Contexts.leave();
    return task.get().id(); // !! use.after.leave
  }

  static int viewsOfInner() {
    List<@Borrowed View> views = new ArrayList<>();
    Contexts.enter();
    views.add(TaskHandle.current().view());
    Contexts.exit();
    return views.get(0).id(); // !! use.after.leave
  }
}
