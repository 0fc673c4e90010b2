// The raw pattern: between useMm and unuseMm only handles obtained there are used; the outer one
// rests, and goes on afterwards.
import dev.taskbound.samples.kernel.CurrentTask;
import dev.taskbound.samples.kernel.Kthread;
import dev.taskbound.samples.kernel.MmWithUser;

public final class RawPair {
  private RawPair() {}

  public static void main(String[] args) {
    CurrentTask outer = CurrentTask.current();
    MmWithUser mm = outer.mm().orElseThrow();
    int pid = outer.pid();
    Kthread.useMm(mm);
    try {
      CurrentTask inner = CurrentTask.current();
      check(inner.pid() == pid, "the same task, in another context");
      check(inner.mm().isPresent(), "the address space is in use");
    } finally {
      Kthread.unuseMm(mm);
    }
    check(outer.pid() == pid, "the outer handle is valid again");
  }

  private static void check(boolean right, String what) {
    if (!right) {
      throw new IllegalStateException(what);
    }
  }
}
