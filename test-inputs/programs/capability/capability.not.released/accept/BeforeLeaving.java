// Released before the return and before the throw.

import dev.taskbound.inputs.prelude.Table;

final class BeforeLeaving {
  static int early(Table table) {
    table.lockRead();
    if (table.size() == 0) {
      table.unlockRead();
      return 0;
    }
    int size = table.size();
    table.unlockRead();
    return size;
  }

  static int thrown(Table table) {
    table.lockRead();
    int size = table.size();
    table.unlockRead();
    if (size == 0) {
      throw new IllegalStateException("empty");
    }
    return size;
  }

  static int notYet(Table table, boolean wanted) {
    if (!wanted) {
      return 0;
    }
    table.lockRead();
    int size = table.size();
    table.unlockRead();
    return size;
  }
}
