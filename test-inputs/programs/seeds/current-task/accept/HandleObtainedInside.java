// The closure pattern: each closure obtains its own handle, only numbers leave, and the outer
// handle goes on afterwards.
import dev.taskbound.samples.kernel.CurrentTask;
import dev.taskbound.samples.kernel.Kthread;
import dev.taskbound.samples.kernel.MmWithUser;

public final class HandleObtainedInside {
  private HandleObtainedInside() {}

  public static void main(String[] args) {
    CurrentTask outer = CurrentTask.current();
    int pid = outer.pid();
    MmWithUser mm = outer.mm().orElseThrow();
    int inside =
        Kthread.useMm(
            mm,
            () -> {
              CurrentTask task = CurrentTask.current();
              return task.pid();
            });
    int[] uid = {-1};
    Kthread.useMm(
        mm,
        () -> {
          uid[0] = CurrentTask.current().uid();
        });
    check(inside == pid, "useMm runs on behalf of the same task");
    check(uid[0] == outer.uid(), "a number may leave by a store");
  }

  private static void check(boolean right, String what) {
    if (!right) {
      throw new IllegalStateException(what);
    }
  }
}
