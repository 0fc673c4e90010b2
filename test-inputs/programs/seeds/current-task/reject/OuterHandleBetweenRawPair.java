// The raw pattern, wrong way in: the outer handle is used between useMm and unuseMm.
import dev.taskbound.samples.kernel.CurrentTask;
import dev.taskbound.samples.kernel.Kthread;
import dev.taskbound.samples.kernel.MmWithUser;

public final class OuterHandleBetweenRawPair {
  private OuterHandleBetweenRawPair() {}

  public static void main(String[] args) {
    CurrentTask outer = CurrentTask.current();
    MmWithUser mm = outer.mm().orElseThrow();
    Kthread.useMm(mm);
    try {
      System.out.println(outer.pid()); // !! use.in.other.context
    } finally {
      Kthread.unuseMm(mm);
    }
  }
}
