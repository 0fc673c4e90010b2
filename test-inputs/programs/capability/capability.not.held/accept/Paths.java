// Loops, switches, early returns and exceptions that leave the lock alone.

import dev.taskbound.inputs.prelude.Table;
import dev.taskbound.inputs.prelude.TableGuard;
import java.util.List;

final class Paths {
  static int loop(Table table, int rounds) {
    int sum = 0;
    try (TableGuard guard = table.read()) {
      guard.first();
      for (int i = 0; i < rounds; i++) {
        if (table.size() == i) {
          continue;
        }
        sum += table.size();
      }
    }
    return sum;
  }

  static int perRound(List<Table> tables) {
    int sum = 0;
    for (Table table : tables) {
      table.lockRead();
      int size = table.size();
      table.unlockRead();
      if (size == 0) {
        break;
      }
      sum += size;
    }
    return sum;
  }

  static int switched(Table table, int which) {
    table.lockRead();
    try {
      return switch (which) {
        case 0 -> table.size();
        case 1 -> {
          int size = table.size();
          yield size * 2;
        }
        default -> 0;
      };
    } finally {
      table.unlockRead();
    }
  }

  static int caught(Table table, String number) {
    try (TableGuard guard = table.read()) {
      guard.first();
      int parsed = 0;
      try {
        parsed = Integer.parseInt(number);
      } catch (NumberFormatException e) {
        parsed = table.size();
      }
      return parsed + table.size();
    }
  }

  static int thrown(Table table) {
    try (TableGuard guard = table.read()) {
      guard.first();
      if (table.size() == 0) {
        throw new IllegalStateException("empty: " + table.size());
      }
      return table.size();
    }
  }

  static int doLoop(Table table) {
    int sum = 0;
    table.lockRead();
    do {
      sum += table.size();
    } while (sum < table.size());
    table.unlockRead();
    return sum;
  }
}
