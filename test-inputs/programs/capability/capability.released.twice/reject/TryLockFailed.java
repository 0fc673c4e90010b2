// A try-lock that failed has nothing to release.

import dev.taskbound.inputs.prelude.Table;
import dev.taskbound.inputs.prelude.TableGuard;
import java.util.Optional;

final class TryLockFailed {
  static int negated(Table table) {
    if (!table.tryLockRead()) {
      table.unlockRead(); // !! capability.released.twice
      return 0;
    }
    int size = table.size();
    table.unlockRead();
    return size;
  }

  static void elseBranch(Table table) {
    boolean locked = table.tryLockRead();
    if (locked) {
      table.unlockRead();
    } else {
      table.unlockRead(); // !! capability.released.twice
    }
  }

  static void absent(Table table) {
    Optional<TableGuard> guard = table.tryRead();
    if (guard.isEmpty()) {
      table.unlockRead(); // !! capability.released.twice
    } else {
      guard.get().close();
    }
  }
}
