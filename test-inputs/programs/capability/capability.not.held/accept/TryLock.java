// A boolean try-lock holds where it returned true: asked at once, negated, or stored first.

import dev.taskbound.inputs.prelude.Table;

final class TryLock {
  static int asked(Table table) {
    if (table.tryLockRead()) {
      int size = table.size();
      table.unlockRead();
      return size;
    }
    return 0;
  }

  static int negated(Table table) {
    if (!table.tryLockRead()) {
      return 0;
    }
    try {
      return table.size();
    } finally {
      table.unlockRead();
    }
  }

  static int stored(Table table) {
    boolean locked = table.tryLockRead();
    if (!locked) {
      return 0;
    }
    int size = table.size();
    table.unlockRead();
    return size;
  }

  static int storedAndAsked(Table table) {
    int size = 0;
    final boolean locked = table.tryLockRead();
    if (locked) {
      size = table.size();
      table.unlockRead();
    }
    return size;
  }

  static int untilItWorks(Table table) {
    while (!table.tryLockRead()) {
      Thread.onSpinWait();
    }
    int size = table.size();
    table.unlockRead();
    return size;
  }
}
