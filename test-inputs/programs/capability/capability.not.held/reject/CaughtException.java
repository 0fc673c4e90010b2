// An exception that is caught is a path that joins: on it the lock was given back already.

import dev.taskbound.inputs.prelude.Table;
import dev.taskbound.inputs.prelude.TableGuard;

final class CaughtException {
  static int run(Table table, String number) {
    try (TableGuard guard = table.read()) {
      try {
        guard.close();
        Integer.parseInt(number);
        return 0;
      } catch (NumberFormatException e) {
        return table.size(); // !! capability.not.held
      }
    }
  }

  static int joined(Table table, String number) {
    try (TableGuard guard = table.read()) {
      try {
        Integer.parseInt(number);
      } catch (NumberFormatException e) {
        guard.close();
      }
      return table.size(); // !! capability.not.held
    }
  }
}
