// Writing implies reading: to ask for the read lock then is to wait for oneself.

import dev.taskbound.annotations.Borrowed;
import dev.taskbound.inputs.prelude.Table;
import dev.taskbound.inputs.prelude.TableGuard;
import dev.taskbound.samples.kernel.Mm;
import dev.taskbound.samples.kernel.MmapReadGuard;
import dev.taskbound.samples.kernel.MmapWriteGuard;

final class ReadWhileWriting {
  static void raw(Table table) {
    table.lockWrite();
    TableGuard reading = table.read(); // !! capability.acquired.twice
    reading.first();
    table.unlockWrite();
  }

  static void guards(Table table) {
    try (TableGuard writing = table.write()) {
      writing.first();
      try (TableGuard reading = table.read()) { // !! capability.acquired.twice
        reading.first();
      }
    }
  }

  static void kernel(@Borrowed Mm mm) {
    try (MmapWriteGuard writing = mm.mmapWriteLock()) {
      writing.vmaLookup(0);
      MmapReadGuard reading = mm.mmapReadLock(); // !! capability.acquired.twice
      reading.vmaLookup(0);
    }
  }
}
