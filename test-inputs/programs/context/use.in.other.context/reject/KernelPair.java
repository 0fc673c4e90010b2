// The raw pair of the kernel sample: the outer CurrentTask is foreign between its calls.

import dev.taskbound.annotations.Borrowed;
import dev.taskbound.samples.kernel.CurrentTask;
import dev.taskbound.samples.kernel.Kthread;
import dev.taskbound.samples.kernel.MmWithUser;
import dev.taskbound.samples.kernel.MmapReadGuard;
import dev.taskbound.samples.kernel.Ref;

final class KernelPair {
  static int run() {
    CurrentTask outer = CurrentTask.current();
    MmWithUser mm = outer.mm().orElseThrow();
    Kthread.useMm(mm);
    int pid = outer.pid(); // !! use.in.other.context
    Kthread.unuseMm(mm);
    return pid + outer.pid();
  }

  static void views(@Borrowed MmWithUser mm) {
    CurrentTask outer = CurrentTask.current();
    Kthread.useMm(mm);
    outer.asTask(); // !! use.in.other.context
    outer.mm(); // !! use.in.other.context
    outer.retain().close(); // !! use.in.other.context
    Kthread.unuseMm(mm);
  }

  static void guard(Ref<MmWithUser> owned, @Borrowed MmWithUser mm) {
    MmapReadGuard guard = owned.get().mmapReadLock();
    Kthread.useMm(mm);
    guard.vmaLookup(4096); // !! use.in.other.context
    Kthread.unuseMm(mm);
    guard.close();
  }
}
