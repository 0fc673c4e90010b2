// The closure pattern, wrong way out: the handle of the inner context is the result of useMm.
import dev.taskbound.samples.kernel.CurrentTask;
import dev.taskbound.samples.kernel.Kthread;
import dev.taskbound.samples.kernel.MmWithUser;

public final class InnerHandleOut {
  private InnerHandleOut() {}

  public static void main(String[] args) {
    MmWithUser mm = CurrentTask.current().mm().orElseThrow();
    CurrentTask leaked =
        Kthread.useMm(
            mm,
            () -> {
              CurrentTask inner = CurrentTask.current();
              System.out.println(inner.pid());
              return inner; // !! result.not.sendable
            });
    System.out.println(leaked.pid());
  }
}
