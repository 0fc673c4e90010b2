// The raw pattern, wrong way out: a handle obtained between useMm and unuseMm is used afterwards.
import dev.taskbound.samples.kernel.CurrentTask;
import dev.taskbound.samples.kernel.Kthread;
import dev.taskbound.samples.kernel.MmWithUser;

public final class InnerHandleAfterRawPair {
  private InnerHandleAfterRawPair() {}

  public static void main(String[] args) {
    MmWithUser mm = CurrentTask.current().mm().orElseThrow();
    Kthread.useMm(mm);
    CurrentTask inner = CurrentTask.current();
    System.out.println(inner.pid());
    Kthread.unuseMm(mm);
    System.out.println(inner.pid()); // !! use.after.leave
  }
}
