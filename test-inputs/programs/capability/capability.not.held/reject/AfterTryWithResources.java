// The guard is closed at the end of its try statement, before catch and finally.

import dev.taskbound.inputs.prelude.Table;
import dev.taskbound.inputs.prelude.TableGuard;

final class AfterTryWithResources {
  static int afterwards(Table table) {
    try (TableGuard guard = table.read()) {
      guard.first();
    }
    return table.size(); // !! capability.not.held
  }

  static int inCatch(Table table, String number) {
    try (TableGuard guard = table.read()) {
      guard.first();
      return Integer.parseInt(number);
    } catch (NumberFormatException e) {
      return table.size(); // !! capability.not.held
    }
  }

  static void inFinally(Table table) {
    try (TableGuard guard = table.read()) {
      guard.first();
    } finally {
      System.out.println(table.size()); // !! capability.not.held
    }
  }
}
