// The closure pattern, wrong way in: the closure of useMm asks the handle of the context outside.
import dev.taskbound.samples.kernel.CurrentTask;
import dev.taskbound.samples.kernel.Kthread;
import dev.taskbound.samples.kernel.MmWithUser;

public final class OuterHandleInside {
  private OuterHandleInside() {}

  public static void main(String[] args) {
    CurrentTask outer = CurrentTask.current();
    MmWithUser mm = outer.mm().orElseThrow();
    int pid = Kthread.useMm(mm, () -> outer.pid()); // !! capture.not.sendable
    System.out.println(pid);
  }
}
