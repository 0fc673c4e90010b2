// Who holds the write lock may read.

import dev.taskbound.annotations.Borrowed;
import dev.taskbound.inputs.prelude.HoldsTableRead;
import dev.taskbound.inputs.prelude.HoldsTableWrite;
import dev.taskbound.inputs.prelude.Table;
import dev.taskbound.inputs.prelude.TableGuard;
import dev.taskbound.samples.kernel.Mm;
import dev.taskbound.samples.kernel.MmapWriteGuard;

final class WriteGivesRead {
  static int withGuard(Table table) {
    try (TableGuard guard = table.write()) {
      guard.first();
      table.put("a");
      return table.size();
    }
  }

  static int raw(Table table) {
    table.lockWrite();
    int size = table.size();
    table.unlockWrite();
    return size;
  }

  @HoldsTableWrite("table")
  static int annotated(Table table) {
    return table.size() + sizeOf(table);
  }

  @HoldsTableRead("#1")
  static int sizeOf(Table table) {
    return table.size();
  }

  static int inClosure(Table table) {
    return Table.writing(
        table,
        () -> {
          table.put("a");
          return table.size();
        });
  }

  static int kernel(@Borrowed Mm mm) {
    try (MmapWriteGuard guard = mm.mmapWriteLock()) {
      guard.vmaLookup(0);
      return mm.mapCount();
    }
  }
}
