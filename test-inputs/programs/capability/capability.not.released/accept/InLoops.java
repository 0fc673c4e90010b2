// Each round acquires and releases; breaks and continues come after the release.

import dev.taskbound.inputs.prelude.Table;
import java.util.List;

final class InLoops {
  static int perRound(List<Table> tables) {
    int sum = 0;
    for (Table table : tables) {
      table.lockRead();
      int size = table.size();
      table.unlockRead();
      if (size == 0) {
        continue;
      }
      if (size > 100) {
        break;
      }
      sum += size;
    }
    return sum;
  }

  static int releasedAndLeft(Table table, int rounds) {
    for (int i = 0; i < rounds; i++) {
      table.lockRead();
      if (table.size() == i) {
        table.unlockRead();
        return i;
      }
      table.unlockRead();
    }
    return rounds;
  }

  static int heldBetweenRounds(Table table, int rounds) {
    table.lockRead();
    int sum = 0;
    for (int i = 0; i < rounds; i++) {
      sum += table.size();
      table.unlockRead();
      table.lockRead();
    }
    table.unlockRead();
    return sum;
  }

  static void forEver(Table table) {
    table.lockRead();
    while (true) {
      System.out.println(table.size());
    }
  }
}
