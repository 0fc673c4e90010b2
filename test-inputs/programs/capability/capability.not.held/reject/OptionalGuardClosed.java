// The guard that was behind the Optional has been closed.

import dev.taskbound.inputs.prelude.Table;
import dev.taskbound.inputs.prelude.TableGuard;

final class OptionalGuardClosed {
  static int orElseThrow(Table table) {
    TableGuard guard = table.tryRead().orElseThrow();
    guard.close();
    return table.size(); // !! capability.not.held
  }

  static int inTheClosure(Table table) {
    return table
        .tryRead()
        .map(
            guard -> {
              guard.close();
              return table.size(); // !! capability.not.held
            })
        .orElse(0);
  }
}
