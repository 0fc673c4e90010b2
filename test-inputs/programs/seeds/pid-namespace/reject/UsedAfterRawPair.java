// A namespace lent between useMm and unuseMm is lent by that nested context, and ends with it.
import dev.taskbound.samples.kernel.CurrentTask;
import dev.taskbound.samples.kernel.Kthread;
import dev.taskbound.samples.kernel.MmWithUser;
import dev.taskbound.samples.kernel.PidNamespace;

public final class UsedAfterRawPair {
  private UsedAfterRawPair() {}

  public static void main(String[] args) {
    CurrentTask task = CurrentTask.current();
    MmWithUser mm = task.mm().orElseThrow();
    Kthread.useMm(mm);
    PidNamespace namespace = CurrentTask.current().activePidNamespace().orElseThrow();
    Kthread.unuseMm(mm);
    System.out.println(task.tgidIn(namespace)); // !! use.after.leave
  }
}
