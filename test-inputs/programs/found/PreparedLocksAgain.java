// A prepared closure that takes a lock for a while is run while that lock is held.
import dev.taskbound.inputs.prelude.Boundaries;
import dev.taskbound.inputs.prelude.Table;
import dev.taskbound.inputs.prelude.TableGuard;

final class PreparedLocksAgain {
  private static void helper(Table table) {
    table.lockWrite();
    table.unlockWrite();
  }

  static void direct(Table table) {
    Runnable prepared =
        () -> {
          table.lockWrite();
          table.unlockWrite();
        };
    prepared.run();
    table.lockWrite();
    prepared.run(); // !! capability.acquired.twice
    Boundaries.now(prepared); // !! capability.acquired.twice
    table.unlockWrite();
    prepared.run();
  }

  static void nested(Table table) {
    Runnable inner = () -> helper(table);
    Runnable outer = () -> inner.run();
    try (TableGuard guard = table.read()) {
      outer.run(); // !! capability.acquired.twice
    }
    outer.run();
  }

  static void own() {
    Runnable prepared =
        () -> {
          Table table = new Table();
          table.lockWrite();
          table.unlockWrite();
        };
    prepared.run();
    Boundaries.now(prepared);
  }

  static void other(Table table, Table another) {
    Runnable prepared = () -> helper(another);
    table.lockWrite();
    prepared.run();
    table.unlockWrite();
  }
}
