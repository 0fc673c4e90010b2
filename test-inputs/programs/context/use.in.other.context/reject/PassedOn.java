// Passing the outer handle on inside the nested context is a use.

import dev.taskbound.annotations.Borrowed;
import dev.taskbound.inputs.prelude.Contexts;
import dev.taskbound.inputs.prelude.Sinks;
import dev.taskbound.inputs.prelude.TaskHandle;
import dev.taskbound.samples.kernel.CurrentTask;
import dev.taskbound.samples.kernel.Kthread;
import dev.taskbound.samples.kernel.MmWithUser;

final class PassedOn {
  static void looked(TaskHandle task) {
    Contexts.enter();
    Sinks.look(task); // !! use.in.other.context
    Contexts.exit();
    Sinks.look(task);
  }

  static int toPrivate(TaskHandle task) {
    Contexts.enter();
    int id = idOf(task); // !! use.in.other.context
    Contexts.exit();
    return id + idOf(task);
  }

  static void toDeclared(CurrentTask task, @Borrowed MmWithUser mm) {
    Kthread.useMm(mm);
    show("nested", task); // !! use.in.other.context
    Kthread.unuseMm(mm);
  }

  static void show(String text, CurrentTask task) {
    System.out.println(text + task.pid());
  }

  private static int idOf(TaskHandle task) {
    return task.id();
  }
}
