// On one path, which is the one taken, the raw pair is closed twice: the second exit has no enter.
import dev.taskbound.samples.kernel.CurrentTask;
import dev.taskbound.samples.kernel.Kthread;
import dev.taskbound.samples.kernel.MmWithUser;

public final class ExitedTwice {
  private ExitedTwice() {}

  public static void main(String[] args) {
    MmWithUser mm = CurrentTask.current().mm().orElseThrow();
    Kthread.useMm(mm);
    boolean done = CurrentTask.current().pid() > 0;
    Kthread.unuseMm(mm);
    if (done) {
      Kthread.unuseMm(mm); // !! context.unbalanced
    }
  }
}
