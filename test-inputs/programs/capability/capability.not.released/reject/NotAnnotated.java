// A method that others can call says what it acquires: without that, its lock does not come out.

import dev.taskbound.inputs.prelude.HoldsTableRead;
import dev.taskbound.inputs.prelude.Table;

final class NotAnnotated {
  private final Table table = new Table();

  void enter() {
    table.lockRead(); // !! capability.not.released
  }

  static void lock(Table table) {
    table.lockWrite(); // !! capability.not.released
  }

  NotAnnotated() {
    table.lockRead(); // !! capability.not.released
  }

  @HoldsTableRead("#1")
  static void another(Table table, Table other) {
    other.lockRead(); // !! capability.not.released
  }
}
