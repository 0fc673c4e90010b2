// check: default
// Code without annotations is held to it as well.

import dev.taskbound.inputs.prelude.Table;
import dev.taskbound.inputs.prelude.TableGuard;

final class UnmarkedCode {
  void run(Table table) {
    try (TableGuard guard = table.write()) {
      guard.first();
      TableGuard again = table.write(); // !! capability.acquired.twice
      again.first();
    }
  }
}
