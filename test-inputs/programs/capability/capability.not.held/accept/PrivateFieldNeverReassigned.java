// A private field that only constructors assign counts as final, without the keyword.

import dev.taskbound.inputs.prelude.Table;

final class PrivateFieldNeverReassigned {
  private Table table;

  PrivateFieldNeverReassigned(Table table) {
    this.table = table;
  }

  void work() {}

  int run() {
    table.lockRead();
    work();
    int size = table.size();
    table.unlockRead();
    return size;
  }
}
