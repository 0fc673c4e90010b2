// The handler releases, or joins with the same lock held.

import dev.taskbound.inputs.prelude.Table;

final class CaughtException {
  static int releases(Table table, String number) {
    table.lockRead();
    int parsed;
    try {
      parsed = Integer.parseInt(number);
    } catch (NumberFormatException e) {
      table.unlockRead();
      return -1;
    }
    table.unlockRead();
    return parsed;
  }

  static int joins(Table table, String number) {
    table.lockRead();
    int parsed = 0;
    try {
      parsed = Integer.parseInt(number);
    } catch (NumberFormatException e) {
      System.out.println(table.size());
    }
    table.unlockRead();
    return parsed;
  }

  static int outside(Table table, String number) {
    try {
      int parsed = Integer.parseInt(number);
      table.lockRead();
      try {
        return parsed + table.size();
      } finally {
        table.unlockRead();
      }
    } catch (NumberFormatException e) {
      return -1;
    }
  }
}
