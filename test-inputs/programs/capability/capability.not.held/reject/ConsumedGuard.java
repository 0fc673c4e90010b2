// Consuming a guard releases its capability.

import dev.taskbound.inputs.prelude.Table;
import dev.taskbound.inputs.prelude.TableGuard;

final class ConsumedGuard {
  static int run(Table table) {
    TableGuard guard = table.read();
    TableGuard.finish(guard);
    return table.size(); // !! capability.not.held
  }

  static int byPrivateHelper(Table table) {
    TableGuard guard = table.read();
    end(guard);
    return table.size(); // !! capability.not.held
  }

  private static void end(TableGuard guard) {
    guard.close();
  }
}
