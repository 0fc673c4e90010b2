// The lock is taken where it is held: the task would wait for itself.

import dev.taskbound.annotations.Borrowed;
import dev.taskbound.samples.kernel.Mm;
import dev.taskbound.samples.kernel.MmapReadGuard;

final class GuardInGuard {
  static void print(@Borrowed Mm mm) {
    try (MmapReadGuard outer = mm.mmapReadLock()) {
      System.out.println(outer.vmaLookup(0x400000).isPresent());
      try (MmapReadGuard inner = mm.mmapReadLock()) { // !! capability.acquired.twice
        if (mm.mapCount() > 0) {
          System.out.println("mappings: " + mm.mapCount());
        }
      }
    }
  }
}
