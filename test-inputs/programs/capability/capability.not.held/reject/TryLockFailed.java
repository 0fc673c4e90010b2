// A boolean try-lock holds where it returned true, and nowhere else.

import dev.taskbound.inputs.prelude.Table;

final class TryLockFailed {
  static int elseBranch(Table table) {
    if (table.tryLockRead()) {
      table.unlockRead();
      return 0;
    } else {
      return table.size(); // !! capability.not.held
    }
  }

  static int negated(Table table) {
    if (!table.tryLockRead()) {
      return table.size(); // !! capability.not.held
    }
    int size = table.size();
    table.unlockRead();
    return size;
  }

  static int stored(Table table) {
    boolean locked = table.tryLockRead();
    if (!locked) {
      return table.size(); // !! capability.not.held
    }
    table.unlockRead();
    return 0;
  }

  static int givenBack(Table table) {
    if (table.tryLockRead()) {
      table.unlockRead();
      return table.size(); // !! capability.not.held
    }
    return 0;
  }
}
