// The field was assigned in between: the lock of the old object is never released.

import dev.taskbound.inputs.prelude.Table;

final class ReassignedField {
  private Table table = new Table();

  void run() {
    table.lockRead(); // !! capability.not.released
    table = new Table();
    table.unlockRead(); // !! capability.released.twice
  }
}
