// An exception of a call that is caught in the body is a path like any other.

import dev.taskbound.inputs.prelude.Table;

final class CaughtException {
  static int returned(Table table, String number) {
    table.lockRead(); // !! capability.not.released
    try {
      int parsed = Integer.parseInt(number);
      table.unlockRead();
      return parsed;
    } catch (NumberFormatException e) {
      return -1;
    }
  }

  static void joined(Table table, String number) {
    table.lockRead(); // !! capability.not.released
    try {
      Integer.parseInt(number);
      table.unlockRead();
    } catch (NumberFormatException e) {
      System.out.println(number);
    }
  }
}
