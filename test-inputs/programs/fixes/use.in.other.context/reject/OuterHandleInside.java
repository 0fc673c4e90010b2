// Between the two calls the thread works for another address space.

import dev.taskbound.annotations.Borrowed;
import dev.taskbound.samples.kernel.CurrentTask;
import dev.taskbound.samples.kernel.Kthread;
import dev.taskbound.samples.kernel.MmWithUser;

final class OuterHandleInside {
  static int run(CurrentTask task, @Borrowed MmWithUser mm) {
    int before = task.pid();
    Kthread.useMm(mm);
    try {
      return before + task.uid(); // !! use.in.other.context
    } finally {
      Kthread.unuseMm(mm);
    }
  }
}
