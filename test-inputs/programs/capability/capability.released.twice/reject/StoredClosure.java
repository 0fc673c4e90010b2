// A closure that is stored or returned does not know what is held when it runs.

import dev.taskbound.inputs.prelude.Table;

final class StoredClosure {
  private Runnable later = () -> {};

  void stored(Table table) {
    table.lockRead();
    later = () -> table.unlockRead(); // !! capability.released.twice
    table.unlockRead();
  }

  static Runnable returned(Table table) {
    return table::unlockWrite; // !! capability.released.twice
  }
}
