// An early return leaves with the lock held.

import dev.taskbound.inputs.prelude.Table;
import java.util.List;

final class EarlyReturn {
  static int run(Table table) {
    table.lockRead(); // !! capability.not.released
    if (table.size() == 0) {
      return 0;
    }
    int size = table.size();
    table.unlockRead();
    return size;
  }

  static int fromLoop(Table table, List<String> names) {
    table.lockRead(); // !! capability.not.released
    for (String name : names) {
      if (name.isEmpty()) {
        return table.size();
      }
    }
    table.unlockRead();
    return 0;
  }
}
