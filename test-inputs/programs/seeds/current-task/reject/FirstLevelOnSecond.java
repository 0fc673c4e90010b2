// Two raw pairs, nested: the handle of the first level is used on the second, where it has to rest.
import dev.taskbound.samples.kernel.CurrentTask;
import dev.taskbound.samples.kernel.Kthread;
import dev.taskbound.samples.kernel.MmWithUser;

public final class FirstLevelOnSecond {
  private FirstLevelOnSecond() {}

  public static void main(String[] args) {
    MmWithUser mm = CurrentTask.current().mm().orElseThrow();
    Kthread.useMm(mm);
    CurrentTask first = CurrentTask.current();
    Kthread.useMm(mm);
    CurrentTask second = CurrentTask.current();
    int sum = second.pid() + first.pid(); // !! use.in.other.context
    Kthread.unuseMm(mm);
    sum += first.pid();
    Kthread.unuseMm(mm);
    System.out.println(sum);
  }
}
