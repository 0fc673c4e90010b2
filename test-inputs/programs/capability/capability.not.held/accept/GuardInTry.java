// The capability is held while the guard is open.

import dev.taskbound.inputs.prelude.Table;
import dev.taskbound.inputs.prelude.TableGuard;

final class GuardInTry {
  static int read(Table table) {
    try (TableGuard guard = table.read()) {
      return table.size() + guard.first().length();
    }
  }

  static void both(Table a, Table b) {
    try (TableGuard first = a.write();
        TableGuard second = b.read()) {
      a.putAll(b);
      first.first();
      second.first();
    }
  }

  static int openedBefore(Table table) {
    TableGuard guard = table.read();
    try (guard) {
      return table.size();
    }
  }

  static int innerEnds(Table a, Table b) {
    try (TableGuard outer = a.read()) {
      outer.first();
      try (TableGuard inner = b.read()) {
        inner.first();
      }
      return a.size();
    }
  }
}
