// Several releases stand in the text, one on each path.

import dev.taskbound.inputs.prelude.Table;

final class OneReleaseOnEachPath {
  static int run(Table table) {
    table.lockRead();
    if (table.size() == 0) {
      table.unlockRead();
      return 0;
    }
    table.unlockRead();
    return 1;
  }

  static void ifElse(Table table, boolean first) {
    table.lockRead();
    if (first) {
      table.unlockRead();
    } else {
      table.unlockRead();
    }
  }

  static int switched(Table table, int which) {
    table.lockRead();
    switch (which) {
      case 0:
        table.unlockRead();
        return 0;
      case 1:
        table.unlockRead();
        throw new IllegalArgumentException();
      default:
        break;
    }
    table.unlockRead();
    return 1;
  }
}
