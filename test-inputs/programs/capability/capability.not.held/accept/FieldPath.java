// A capability of a field: named as this.table, as table, or below a parameter.

import dev.taskbound.annotations.Acquires;
import dev.taskbound.annotations.Releases;
import dev.taskbound.inputs.prelude.HoldsTableRead;
import dev.taskbound.inputs.prelude.HoldsTableWrite;
import dev.taskbound.inputs.prelude.Table;
import dev.taskbound.inputs.prelude.TableGuard;

final class FieldPath {
  static final class Shelf {
    private final Table table = new Table();

    @HoldsTableRead("this.table")
    int count() {
      return table.size() + this.table.size();
    }

    @HoldsTableWrite("table")
    void add() {
      table.put("a");
      count();
    }

    int locked() {
      try (TableGuard guard = table.write()) {
        guard.first();
        add();
        return count();
      }
    }

    @Acquires(value = HoldsTableRead.class, of = "this.table")
    void enter() {
      table.lockRead();
    }

    @Releases(value = HoldsTableRead.class, of = "table")
    void leave() {
      table.unlockRead();
    }
  }

  @HoldsTableRead("shelf.table")
  static int countOf(Shelf shelf) {
    return shelf.count() + shelf.table.size();
  }

  @HoldsTableRead("#1.table")
  static int countOfFirst(Shelf shelf, String name) {
    return name.length() + shelf.count();
  }

  static int outside(Shelf shelf) {
    try (TableGuard guard = shelf.table.read()) {
      guard.first();
      return shelf.count() + countOf(shelf) + countOfFirst(shelf, "a");
    }
  }

  static int raw(Shelf shelf) {
    shelf.enter();
    int count = shelf.count() + shelf.table.size();
    shelf.leave();
    return count;
  }
}
