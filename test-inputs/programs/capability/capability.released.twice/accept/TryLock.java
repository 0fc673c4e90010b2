// Where the try-lock was successful there is one thing to release.

import dev.taskbound.inputs.prelude.Table;

final class TryLock {
  static void asked(Table table) {
    if (table.tryLockRead()) {
      table.unlockRead();
    }
  }

  static void waited(Table table) {
    while (!table.tryLockRead()) {
      Thread.onSpinWait();
    }
    table.unlockRead();
  }

  static void stored(Table table) {
    boolean locked = table.tryLockRead();
    if (locked) {
      table.unlockRead();
    }
  }
}
