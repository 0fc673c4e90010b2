// Methods that begin and end a context say so, and are used like the raw calls themselves.
import dev.taskbound.annotations.Borrowed;
import dev.taskbound.annotations.EntersTaskContext;
import dev.taskbound.annotations.ExitsTaskContext;
import dev.taskbound.samples.kernel.CurrentTask;
import dev.taskbound.samples.kernel.Kthread;
import dev.taskbound.samples.kernel.MmWithUser;

public final class DeclaredEnterAndExit {
  private DeclaredEnterAndExit() {}

  @EntersTaskContext
  static void begin(@Borrowed MmWithUser mm) {
    Kthread.useMm(mm);
  }

  @ExitsTaskContext
  static void end(@Borrowed MmWithUser mm) {
    Kthread.unuseMm(mm);
  }

  public static void main(String[] args) {
    CurrentTask outer = CurrentTask.current();
    MmWithUser mm = outer.mm().orElseThrow();
    begin(mm);
    int inside = CurrentTask.current().pid();
    end(mm);
    if (outer.pid() != inside) {
      throw new IllegalStateException("the same task in both contexts");
    }
  }
}
