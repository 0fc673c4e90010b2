// A guard is opened while another guard of the same object is open.

import dev.taskbound.annotations.Borrowed;
import dev.taskbound.inputs.prelude.Table;
import dev.taskbound.inputs.prelude.TableGuard;
import dev.taskbound.samples.kernel.Mm;
import dev.taskbound.samples.kernel.MmapReadGuard;

final class NestedGuards {
  static int nested(Table table) {
    try (TableGuard outer = table.read()) {
      outer.first();
      try (TableGuard inner = table.read()) { // !! capability.acquired.twice
        return inner.first().length();
      }
    }
  }

  static int sameTry(Table table) {
    try (TableGuard first = table.write();
        TableGuard second = table.write()) { // !! capability.acquired.twice
      return first.first().length() + second.first().length();
    }
  }

  static int kernel(@Borrowed Mm mm) {
    try (MmapReadGuard guard = mm.mmapReadLock()) {
      guard.vmaLookup(0);
      MmapReadGuard again = mm.mmapReadLock(); // !! capability.acquired.twice
      again.vmaLookup(0);
      return 0;
    }
  }
}
