// A boolean try-lock as a part of a longer condition.

import dev.taskbound.inputs.prelude.Table;

final class TryLockInCondition {
  static int withOr(Table table, boolean wanted) {
    if (!wanted || !table.tryLockRead()) {
      return 0;
    }
    int size = table.size();
    table.unlockRead();
    return size;
  }

  static int withAnd(Table table, boolean wanted) {
    if (wanted && table.tryLockRead()) {
      int size = table.size();
      table.unlockRead();
      return size;
    }
    return 0;
  }
}
