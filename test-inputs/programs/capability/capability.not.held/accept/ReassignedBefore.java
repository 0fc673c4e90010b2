// A variable that is assigned before the lock is taken, or locked again after the assignment.

import dev.taskbound.inputs.prelude.Table;
import dev.taskbound.inputs.prelude.TableGuard;

final class ReassignedBefore {
  static int before(Table a, Table b, boolean swap) {
    Table table = a;
    if (swap) {
      table = b;
    }
    try (TableGuard guard = table.read()) {
      guard.first();
      return table.size();
    }
  }

  static int between(Table a, Table b) {
    Table table = a;
    int sum = 0;
    try (TableGuard guard = table.read()) {
      guard.first();
      sum += table.size();
    }
    table = b;
    try (TableGuard guard = table.read()) {
      guard.first();
      sum += table.size();
    }
    return sum;
  }

  static int oldValueKept(Table a, Table b) {
    Table table = a;
    try (TableGuard guard = table.read()) {
      guard.first();
      table = b;
      return a.size() + table.hashCode();
    }
  }

  static int ternary(Table a, Table b, boolean first) {
    Table either = first ? a : b;
    try (TableGuard guard = either.read()) {
      guard.first();
      return either.size();
    }
  }
}
