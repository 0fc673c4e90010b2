// The bound receiver of a method reference crosses like any captured variable.
import dev.taskbound.samples.kernel.CurrentTask;
import dev.taskbound.samples.kernel.Kthread;
import dev.taskbound.samples.kernel.MmWithUser;

public final class MethodReferenceOfHandle {
  private MethodReferenceOfHandle() {}

  public static void main(String[] args) {
    CurrentTask task = CurrentTask.current();
    MmWithUser mm = task.mm().orElseThrow();
    Kthread.useMm(mm, task::wakeUp); // !! capture.not.sendable
  }
}
