// One of two objects is chosen: its final field is the same table in each mention.

import dev.taskbound.inputs.prelude.Table;

final class FieldOfOneOfTwo {
  static final class Shelf {
    final Table table = new Table();
  }

  static int run(Shelf left, Shelf right, boolean first) {
    Shelf shelf = first ? left : right;
    shelf.table.lockRead();
    try {
      return shelf.table.size();
    } finally {
      shelf.table.unlockRead();
    }
  }
}
