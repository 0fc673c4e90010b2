// Two elements of a list are two objects: to hold the lock of one is not to hold that of the other.

import dev.taskbound.inputs.prelude.Table;
import java.util.List;

final class TwoOfList {
  static int run(List<Table> tables) {
    Table first = tables.get(0);
    Table second = tables.get(1);
    first.lockRead();
    try {
      return first.size() + second.size(); // !! capability.not.held
    } finally {
      first.unlockRead();
    }
  }

  static int inLoop(List<Table> tables) {
    int size = 0;
    Table last = tables.get(0);
    for (Table table : tables) {
      table.lockRead();
      size += last.size(); // !! capability.not.held
      table.unlockRead();
      last = table;
    }
    return size;
  }
}
