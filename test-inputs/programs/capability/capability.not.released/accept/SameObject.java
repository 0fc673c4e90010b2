// Acquired and released by different names of one object.

import dev.taskbound.inputs.prelude.Table;
import java.util.List;

final class SameObject {
  private final Table table;

  SameObject(Table table) {
    this.table = table;
  }

  static void alias(Table table) {
    Table same = table;
    table.lockRead();
    same.unlockRead();
  }

  void field() {
    this.table.lockWrite();
    Table local = table;
    local.put("a");
    table.unlockWrite();
  }

  static void elements(List<Table> tables) {
    for (Table table : tables) {
      table.lockWrite();
      table.put("a");
      table.unlockWrite();
    }
  }

  static void oldObject(Table a, Table b) {
    Table table = a;
    table.lockRead();
    table = b;
    a.unlockRead();
    System.out.println(table);
  }
}
