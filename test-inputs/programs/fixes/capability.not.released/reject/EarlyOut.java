// One way out of the method forgets to unlock.

import dev.taskbound.annotations.Borrowed;
import dev.taskbound.samples.kernel.Mm;

final class EarlyOut {
  static String size(@Borrowed Mm mm) {
    mm.mmapReadLockRaw(); // !! capability.not.released
    int count = mm.mapCount();
    if (count == 0) {
      return "empty";
    }
    if (count > 1000) {
      mm.mmapReadUnlockRaw();
      throw new IllegalStateException("too many: " + count);
    }
    mm.mmapReadUnlockRaw();
    return "mappings: " + count;
  }
}
