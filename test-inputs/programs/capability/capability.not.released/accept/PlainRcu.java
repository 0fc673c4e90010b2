// The raw pairs of the kernel sample and of a class.

import dev.taskbound.annotations.Borrowed;
import dev.taskbound.inputs.prelude.Rcu;
import dev.taskbound.samples.kernel.MmWithUser;

final class PlainRcu {
  static int rcu(boolean wanted) {
    if (!wanted) {
      return 0;
    }
    Rcu.readLock();
    try {
      return Rcu.readers();
    } finally {
      Rcu.readUnlock();
    }
  }

  static int mmap(@Borrowed MmWithUser mm) {
    mm.mmapReadLockRaw();
    int count = mm.mapCount();
    mm.mmapReadUnlockRaw();
    return count;
  }
}
