// The variable names another object by now.

import dev.taskbound.inputs.prelude.Table;

final class ReassignedVariable {
  static void run(Table a, Table b) {
    Table table = a;
    table.lockRead();
    table = b;
    table.unlockRead(); // !! capability.released.twice
    a.unlockRead();
  }

  static void ternary(Table a, Table b, boolean first) {
    a.lockRead();
    Table either = first ? a : b;
    either.hashCode();
    b.unlockRead(); // !! capability.released.twice
    a.unlockRead();
  }
}
