// One branch of a loop exits a task context that was not entered there; the other one enters and exits.
import dev.taskbound.samples.kernel.CurrentTask;
import dev.taskbound.samples.kernel.Kthread;
import dev.taskbound.samples.kernel.MmWithUser;
import java.util.concurrent.atomic.AtomicBoolean;

final class ExitInLoopHangs {
  static void run(AtomicBoolean bits) {
    while (bits.get()) {
      if (bits.get()) {
        MmWithUser mm = CurrentTask.current().mm().get();
        Kthread.useMm(mm);
        Kthread.unuseMm(mm);
      } else {
        MmWithUser mm = CurrentTask.current().mm().get();
        Kthread.unuseMm(mm); // !! context.unbalanced
      }
    }
  }
}
