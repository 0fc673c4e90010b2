// peer: rs192 reject: a guard is given up in the statement that opens it, so nothing is guarded

import dev.taskbound.inputs.prelude.Table;

final class GuardDroppedAtOnce {
  static void run(Table table) {
    table.write().close();
    table.put("a"); // !! capability.not.held
  }
}
