// Acquired by one name, released by another name of the same object.

import dev.taskbound.inputs.prelude.Table;

final class SameObject {
  private final Table table = new Table();

  void field() {
    table.lockRead();
    this.table.unlockRead();
  }

  void local() {
    Table same = this.table;
    same.lockRead();
    table.unlockRead();
  }

  static void parameter(SameObject other) {
    other.table.lockWrite();
    Table same = other.table;
    same.unlockWrite();
  }
}
