// On an early return the raw pair is not closed: the closure ends in a context that it had entered.
import dev.taskbound.annotations.Borrowed;
import dev.taskbound.samples.kernel.CurrentTask;
import dev.taskbound.samples.kernel.Kthread;
import dev.taskbound.samples.kernel.MmWithUser;
import dev.taskbound.samples.kernel.Syscall;

public final class EnteredButNotExited {
  private EnteredButNotExited() {}

  public static void main(String[] args) {
    int pid = Syscall.run(() -> work(CurrentTask.current().mm().orElseThrow()));
    System.out.println(pid);
  }

  private static int work(@Borrowed MmWithUser mm) {
    Kthread.useMm(mm); // !! context.unbalanced
    int pid = CurrentTask.current().pid();
    if (pid > 0) {
      return pid;
    }
    Kthread.unuseMm(mm);
    return 0;
  }
}
