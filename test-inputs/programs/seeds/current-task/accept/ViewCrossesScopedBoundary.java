// The Deref view: asTask() may be used in every scoped pretend thread, however deep, while its own
// context lasts.
import dev.taskbound.samples.kernel.CurrentTask;
import dev.taskbound.samples.kernel.Kthread;
import dev.taskbound.samples.kernel.Syscall;
import dev.taskbound.samples.kernel.Task;

public final class ViewCrossesScopedBoundary {
  private ViewCrossesScopedBoundary() {}

  public static void main(String[] args) {
    CurrentTask task = CurrentTask.current();
    Task view = task.asTask();
    int pid = task.pid();
    Syscall.run(
        () -> {
          check(view.pid() == pid, "in a system call");
          Kthread.run(
              () -> {
                check(view.pid() == pid, "in a kernel thread");
                check(CurrentTask.current().pid() != pid, "which is another task");
                view.wakeUp();
                Syscall.kill(view);
              });
        });
    check(task.signalPending(), "the kernel thread has sent a signal");
  }

  private static void check(boolean right, String what) {
    if (!right) {
      throw new IllegalStateException(what);
    }
  }
}
