// Closures that are stored or returned balance their locks themselves.

import dev.taskbound.inputs.prelude.Table;

final class StoredClosure {
  static Runnable lambda(Table table) {
    return () -> table.lockRead(); // !! capability.not.released
  }

  static Runnable reference(Table table) {
    return table::lockRead; // !! capability.not.released
  }

  static Runnable anonymousClass(Table table) {
    return new Runnable() {
      @Override
      public void run() {
        table.lockRead(); // !! capability.not.released
        table.size();
      }
    };
  }
}
