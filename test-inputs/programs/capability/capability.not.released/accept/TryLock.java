// A try-lock is released where it was successful; where it was not there is nothing to release.

import dev.taskbound.inputs.prelude.Table;

final class TryLock {
  static int asked(Table table) {
    if (table.tryLockRead()) {
      try {
        return table.size();
      } finally {
        table.unlockRead();
      }
    }
    return 0;
  }

  static int negated(Table table) {
    if (!table.tryLockRead()) {
      throw new IllegalStateException("busy");
    }
    int size = table.size();
    table.unlockRead();
    return size;
  }

  static int storedAndAskedTwice(Table table) {
    boolean locked = table.tryLockRead();
    try {
      return locked ? table.size() : 0;
    } finally {
      if (locked) {
        table.unlockRead();
      }
    }
  }

  static int otherwiseWaits(Table table) {
    if (!table.tryLockRead()) {
      table.lockRead();
    }
    int size = table.size();
    table.unlockRead();
    return size;
  }
}
