// Capabilities do not cross: another task does not hold what this one does.

import dev.taskbound.annotations.Borrowed;
import dev.taskbound.inputs.prelude.Boundaries;
import dev.taskbound.inputs.prelude.Table;
import dev.taskbound.inputs.prelude.TableGuard;
import dev.taskbound.samples.kernel.MmWithUser;
import dev.taskbound.samples.kernel.Syscall;
import java.util.List;

final class PretendThreadClosure {
  static void scoped(Table table) {
    table.lockRead();
    Boundaries.scoped(
        () -> {
          table.lockRead();
          table.unlockRead();
        });
    table.unlockRead();
  }

  static void guards(Table table) {
    try (TableGuard guard = table.read()) {
      guard.first();
      Boundaries.scoped(
          () -> {
            try (TableGuard other = table.read()) {
              other.first();
            }
          });
    }
  }

  static void stored(Table table, List<Runnable> all) {
    table.lockWrite();
    all.add(
        () -> {
          table.lockWrite();
          table.unlockWrite();
        });
    table.unlockWrite();
  }

  static void kernel(@Borrowed MmWithUser mm) {
    mm.mmapReadLockRaw();
    Syscall.run(
        () -> {
          mm.mmapReadLockRaw();
          mm.mmapReadUnlockRaw();
        });
    mm.mmapReadUnlockRaw();
  }
}
