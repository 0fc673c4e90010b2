// What is released is another object's lock.

import dev.taskbound.inputs.prelude.Table;
import java.util.List;

final class WrongRelease {
  static void otherObject(Table a, Table b) {
    a.lockRead(); // !! capability.not.released
    b.unlockRead(); // !! capability.released.twice
  }

  static void reassigned(Table a, Table b) {
    Table table = a;
    table.lockRead(); // !! capability.not.released
    table = b;
    table.unlockRead(); // !! capability.released.twice
  }

  static void elements(List<Table> tables) {
    tables.get(0).lockRead(); // !! capability.not.released
    tables.get(0).unlockRead(); // !! capability.released.twice
  }
}
