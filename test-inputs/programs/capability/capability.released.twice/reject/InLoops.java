// The lock was released at the end of each round.

import dev.taskbound.inputs.prelude.Table;
import java.util.List;

final class InLoops {
  static int afterLoop(Table table, int rounds) {
    int sum = 0;
    for (int i = 0; i < rounds; i++) {
      table.lockRead();
      sum += table.size();
      table.unlockRead();
    }
    table.unlockRead(); // !! capability.released.twice
    return sum;
  }

  static void everyRound(List<Table> tables) {
    for (Table table : tables) {
      table.lockRead();
      table.unlockRead();
      if (table.hashCode() == 0) {
        table.unlockRead(); // !! capability.released.twice
        break;
      }
    }
  }

  static void nextElement(List<Table> tables) {
    for (Table table : tables) {
      table.unlockRead(); // !! capability.released.twice
      table.lockRead();
      table.unlockRead();
    }
  }
}
