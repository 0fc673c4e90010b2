// A break leaves the loop with the lock held, the normal end without.

import dev.taskbound.inputs.prelude.Table;
import java.util.List;

final class OutOfLoop {
  static int plain(Table table, int rounds) {
    int i = 0;
    while (i < rounds) {
      table.lockRead(); // !! capability.not.released
      if (table.size() == i) {
        break;
      }
      table.unlockRead();
      i++;
    }
    return i;
  }

  static int labelled(List<Table> tables, List<String> names) {
    int sum = 0;
    outer:
    for (Table table : tables) {
      for (String name : names) {
        table.lockRead(); // !! capability.not.released
        if (name.isEmpty()) {
          break outer;
        }
        table.unlockRead();
        sum++;
      }
    }
    return sum;
  }
}
