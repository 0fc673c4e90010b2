// What an outer guard lends is only @Borrowed: the nested context may use it.

import dev.taskbound.annotations.Borrowed;
import dev.taskbound.inputs.prelude.Contexts;
import dev.taskbound.inputs.prelude.Guard;
import dev.taskbound.inputs.prelude.Lease;
import dev.taskbound.samples.kernel.Kthread;
import dev.taskbound.samples.kernel.MmWithUser;
import dev.taskbound.samples.kernel.MmapReadGuard;
import dev.taskbound.samples.kernel.VmaRef;

final class LentByOuterGuard {
  static int run() {
    try (Guard guard = Guard.open()) {
      Lease lease = guard.guarded();
      Contexts.enter();
      int length = lease.text().length();
      Contexts.exit();
      return length + guard.guarded().text().length();
    }
  }

  static long mapping(@Borrowed MmWithUser mm) {
    try (MmapReadGuard guard = mm.mmapReadLock()) {
      VmaRef vma = guard.vmaLookup(0x40_0000).orElseThrow();
      Kthread.useMm(mm);
      long size = vma.end() - vma.start();
      Kthread.unuseMm(mm);
      return size;
    }
  }
}
