// A capability of a field of an object: another object's field is another lock.

import dev.taskbound.inputs.prelude.HoldsTableRead;
import dev.taskbound.inputs.prelude.HoldsTableWrite;
import dev.taskbound.inputs.prelude.Table;
import dev.taskbound.inputs.prelude.TableGuard;

final class FieldPath {
  static final class Shelf {
    private final Table table = new Table();
    private final Table spare = new Table();

    @HoldsTableRead("this.table")
    int count() {
      return table.size();
    }

    @HoldsTableWrite("table")
    void add() {
      table.put("a");
    }

    @HoldsTableRead("this.table")
    int wrongField() {
      return spare.size(); // !! capability.not.held
    }
  }

  @HoldsTableRead("shelf.table")
  static int countOf(Shelf shelf) {
    return shelf.count();
  }

  static int otherShelf(Shelf a, Shelf b) {
    try (TableGuard guard = a.table.read()) {
      guard.first();
      return b.count(); // !! capability.not.held
    }
  }

  static int otherField(Shelf shelf) {
    try (TableGuard guard = shelf.spare.read()) {
      guard.first();
      return shelf.count(); // !! capability.not.held
    }
  }

  static void onlyRead(Shelf shelf) {
    try (TableGuard guard = shelf.table.read()) {
      guard.first();
      shelf.add(); // !! capability.not.held
    }
  }

  static int path(Shelf a, Shelf b) {
    try (TableGuard guard = b.table.read()) {
      guard.first();
      return countOf(a); // !! capability.not.held
    }
  }
}
