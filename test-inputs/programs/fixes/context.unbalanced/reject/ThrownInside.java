// What throws between the two calls leaves the thread with the wrong address space.

import dev.taskbound.annotations.Borrowed;
import dev.taskbound.samples.kernel.CurrentTask;
import dev.taskbound.samples.kernel.Kthread;
import dev.taskbound.samples.kernel.MmWithUser;

final class ThrownInside {
  static int pid(@Borrowed MmWithUser mm, int limit) {
    Kthread.useMm(mm); // !! context.unbalanced
    int pid = CurrentTask.current().pid();
    if (pid > limit) {
      throw new IllegalStateException("out of range: " + pid);
    }
    Kthread.unuseMm(mm);
    return pid;
  }
}
