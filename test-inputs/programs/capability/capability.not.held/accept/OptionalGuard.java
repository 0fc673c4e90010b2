// A guard behind an Optional holds where it is present.

import dev.taskbound.annotations.Borrowed;
import dev.taskbound.inputs.prelude.Table;
import dev.taskbound.inputs.prelude.TableGuard;
import dev.taskbound.samples.kernel.Mm;
import dev.taskbound.samples.kernel.MmapReadGuard;
import java.util.Optional;

final class OptionalGuard {
  static int isPresent(Table table) {
    Optional<TableGuard> locked = table.tryRead();
    if (locked.isPresent()) {
      try (TableGuard guard = locked.get()) {
        guard.first();
        return table.size();
      }
    }
    return 0;
  }

  static int isEmpty(Table table) {
    Optional<TableGuard> locked = table.tryRead();
    if (locked.isEmpty()) {
      return 0;
    }
    int size = table.size();
    locked.get().close();
    return size;
  }

  static int orElseThrow(Table table) {
    try (TableGuard guard = table.tryRead().orElseThrow()) {
      guard.first();
      return table.size();
    }
  }

  static int get(Table table) {
    Optional<TableGuard> locked = table.tryRead();
    TableGuard guard = locked.get();
    int size = table.size();
    guard.close();
    return size;
  }

  static void ifPresent(Table table) {
    table
        .tryRead()
        .ifPresent(
            guard -> {
              System.out.println(table.size());
              guard.close();
            });
  }

  static int map(Table table) {
    return table
        .tryRead()
        .map(
            guard -> {
              try (guard) {
                return table.size();
              }
            })
        .orElse(0);
  }

  static int kernel(@Borrowed Mm mm) {
    Optional<MmapReadGuard> locked = mm.mmapReadTryLock();
    if (locked.isEmpty()) {
      return 0;
    }
    try (MmapReadGuard guard = locked.get()) {
      guard.vmaLookup(0);
      return mm.mapCount();
    }
  }
}
