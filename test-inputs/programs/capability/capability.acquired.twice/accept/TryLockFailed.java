// Where the try-lock failed nothing is held: waiting is fine there.

import dev.taskbound.inputs.prelude.Table;
import dev.taskbound.inputs.prelude.TableGuard;
import java.util.Optional;

final class TryLockFailed {
  static int raw(Table table) {
    if (!table.tryLockRead()) {
      table.lockRead();
    }
    int size = table.size();
    table.unlockRead();
    return size;
  }

  static int absent(Table table) {
    Optional<TableGuard> tried = table.tryRead();
    try (TableGuard guard = tried.isPresent() ? tried.get() : table.read()) {
      return guard.first().length();
    }
  }
}
