// One of two objects is locked; which one, nobody can tell.

import dev.taskbound.inputs.prelude.Table;
import dev.taskbound.inputs.prelude.TableGuard;

final class TernaryOfTwo {
  static int used(Table a, Table b, boolean first) {
    try (TableGuard guard = a.read()) {
      guard.first();
      return (first ? a : b).size(); // !! capability.not.held
    }
  }

  static int locked(Table a, Table b, boolean first) {
    Table either = first ? a : b;
    try (TableGuard guard = either.read()) {
      guard.first();
      return a.size(); // !! capability.not.held
    }
  }

  static int switched(Table a, Table b, int which) {
    Table either =
        switch (which) {
          case 0 -> a;
          default -> b;
        };
    try (TableGuard guard = a.read()) {
      guard.first();
      return either.size(); // !! capability.not.held
    }
  }
}
