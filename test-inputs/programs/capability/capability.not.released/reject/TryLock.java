// A try-lock that was successful has to be released like any other raw acquire.

import dev.taskbound.inputs.prelude.Table;

final class TryLock {
  static int forgotten(Table table) {
    if (table.tryLockRead()) { // !! capability.not.released
      return table.size();
    }
    return 0;
  }

  static int early(Table table) {
    if (!table.tryLockRead()) { // !! capability.not.released
      return 0;
    }
    if (table.size() == 0) {
      return 1;
    }
    table.unlockRead();
    return 2;
  }

  static int stored(Table table) {
    boolean locked = table.tryLockRead(); // !! capability.not.released
    return locked ? table.size() : 0;
  }

  static void ignored(Table table) {
    table.tryLockRead(); // !! capability.not.released
  }
}
