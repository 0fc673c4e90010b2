// Each object that the variable names is released once.

import dev.taskbound.inputs.prelude.Table;
import java.util.List;

final class ReassignedAndLockedAgain {
  static void run(Table a, Table b) {
    Table table = a;
    table.lockRead();
    table.unlockRead();
    table = b;
    table.lockRead();
    table.unlockRead();
  }

  static void elements(List<Table> tables) {
    for (Table table : tables) {
      table.lockRead();
      table.unlockRead();
    }
  }
}
