// What the current task has lent, here its thread-safe view, ends with the context although it is
// no handle of it.
import dev.taskbound.samples.kernel.CurrentTask;
import dev.taskbound.samples.kernel.Kthread;
import dev.taskbound.samples.kernel.Reaper;
import dev.taskbound.samples.kernel.Task;

public final class BorrowAfterRelease {
  private BorrowAfterRelease() {}

  public static void main(String[] args) {
    Kthread.run(
        () -> {
          Task view = CurrentTask.current().asTask();
          System.out.println(view.pid());
          Reaper.releaseTask();
          System.out.println(view.pid()); // !! use.after.leave
        });
  }
}
