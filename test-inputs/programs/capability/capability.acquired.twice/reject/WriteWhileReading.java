// The write lock waits for all readers, this one included.

import dev.taskbound.annotations.Borrowed;
import dev.taskbound.inputs.prelude.Table;
import dev.taskbound.inputs.prelude.TableGuard;
import dev.taskbound.samples.kernel.Mm;
import dev.taskbound.samples.kernel.MmapReadGuard;
import dev.taskbound.samples.kernel.MmapWriteGuard;

final class WriteWhileReading {
  static void guards(Table table) {
    try (TableGuard reading = table.read()) {
      reading.first();
      try (TableGuard writing = table.write()) { // !! capability.acquired.twice
        writing.first();
      }
    }
  }

  static void kernel(@Borrowed Mm mm) {
    try (MmapReadGuard reading = mm.mmapReadLock()) {
      reading.vmaLookup(0);
      MmapWriteGuard writing = mm.mmapWriteLock(); // !! capability.acquired.twice
      writing.vmaLookup(0);
    }
  }
}
