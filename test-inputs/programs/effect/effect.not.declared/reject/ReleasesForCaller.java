// A method that releases a lock of its caller has to say so.

import dev.taskbound.annotations.Borrowed;
import dev.taskbound.annotations.HoldsMmapRead;
import dev.taskbound.samples.kernel.MmWithUser;
import dev.taskbound.samples.kernel.MmapReadGuard;

final class ReleasesForCaller {
  @HoldsMmapRead("mm")
  static int unlocks(@Borrowed MmWithUser mm) {
    int count = mm.mapCount();
    mm.mmapReadUnlockRaw(); // !! effect.not.declared
    return count;
  }

  static void closesGuard(MmapReadGuard guard) {
    guard.close(); // !! effect.not.declared
  }
}
