// The lock is given back before the last line, which gives it back again.

import dev.taskbound.annotations.Borrowed;
import dev.taskbound.samples.kernel.Mm;

final class UnlockedAgain {
  static int count(@Borrowed Mm mm) {
    mm.mmapReadLockRaw();
    int count = mm.mapCount();
    mm.mmapReadUnlockRaw();
    System.out.println("mappings: " + count);
    mm.mmapReadUnlockRaw(); // !! capability.released.twice
    return count;
  }
}
