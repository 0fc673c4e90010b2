// The guard is closed in the statement that opens it.

import dev.taskbound.inputs.prelude.Table;

final class DroppedAtOnce {
  static int run(Table table) {
    table.read().close();
    return table.size(); // !! capability.not.held
  }
}
