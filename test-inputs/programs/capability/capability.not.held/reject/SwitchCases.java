// Each case is a path of its own.

import dev.taskbound.inputs.prelude.Table;
import dev.taskbound.inputs.prelude.TableGuard;

final class SwitchCases {
  static int statement(Table table, int which) {
    switch (which) {
      case 0:
        try (TableGuard guard = table.read()) {
          guard.first();
          return table.size();
        }
      case 1:
        return table.size(); // !! capability.not.held
      default:
        return 0;
    }
  }

  static int expression(Table table, int which) {
    try (TableGuard guard = table.read()) {
      return switch (which) {
        case 0 -> table.size();
        case 1 -> {
          guard.close();
          yield table.size(); // !! capability.not.held
        }
        default -> 0;
      };
    }
  }

  static int joined(Table table, int which) {
    try (TableGuard guard = table.read()) {
      switch (which) {
        case 0 -> guard.first();
        case 1 -> guard.close();
        default -> System.out.println(which);
      }
      return table.size(); // !! capability.not.held
    }
  }
}
