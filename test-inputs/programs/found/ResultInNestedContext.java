// Inside a nested task context, a closure returns what a value of the outer context has lent.
import dev.taskbound.annotations.Borrowed;
import dev.taskbound.samples.kernel.CurrentTask;
import dev.taskbound.samples.kernel.Kthread;
import dev.taskbound.samples.kernel.Mm;
import dev.taskbound.samples.kernel.MmWithUser;
import dev.taskbound.samples.kernel.Syscall;

final class ResultInNestedContext {
  static void run() {
    CurrentTask task = CurrentTask.current();
    MmWithUser mm = task.mm().get();
    Kthread.useMm(mm);
    Mm maps =
        Syscall.run(
            () -> {
              Mm lent = mm.asMm();
              return lent;
            });
    maps.getNotZero();
    Kthread.unuseMm(mm);
  }
}
