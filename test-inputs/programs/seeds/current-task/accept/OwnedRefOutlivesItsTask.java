// An owned reference stays valid after its task has been released, and so does what was read
// before.
import dev.taskbound.samples.kernel.CurrentTask;
import dev.taskbound.samples.kernel.Kthread;
import dev.taskbound.samples.kernel.Reaper;
import dev.taskbound.samples.kernel.Ref;
import dev.taskbound.samples.kernel.Task;

public final class OwnedRefOutlivesItsTask {
  private OwnedRefOutlivesItsTask() {}

  public static void main(String[] args) {
    Kthread.run(
        () -> {
          CurrentTask task = CurrentTask.current();
          int pid = task.pid();
          try (Ref<Task> owned = task.retain()) {
            Reaper.releaseTask();
            check(owned.get().pid() == pid, "the count keeps the task known");
            check(owned.get().pidNamespace().isEmpty(), "although it is reaped");
            check(CurrentTask.current().pid() != pid, "the thread goes on as a new task");
          }
        });
  }

  private static void check(boolean right, String what) {
    if (!right) {
      throw new IllegalStateException(what);
    }
  }
}
