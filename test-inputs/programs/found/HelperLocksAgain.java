// A private helper that takes a lock and gives it back is called while the lock is held.
import dev.taskbound.inputs.prelude.Table;
import dev.taskbound.inputs.prelude.TableGuard;

final class HelperLocksAgain {
  private static int raw(Table table) {
    table.lockWrite();
    int size = 1;
    table.unlockWrite();
    return size;
  }

  private static int guarded(Table table) {
    try (TableGuard guard = table.write()) {
      return guard.hashCode();
    }
  }

  private static int through(Table table) {
    return guarded(table) + 1;
  }

  private static boolean tried(Table table) {
    boolean taken = table.tryLockRead();
    if (taken) {
      table.unlockRead();
    }
    return taken;
  }

  static int whileHeld(Table table) {
    table.lockWrite();
    int all = raw(table); // !! capability.acquired.twice
    all += guarded(table); // !! capability.acquired.twice
    all += through(table); // !! capability.acquired.twice
    table.unlockWrite();
    return all;
  }

  static int underGuard(Table table, Table other) {
    try (TableGuard guard = table.write()) {
      return raw(other) + guarded(other) + through(table); // !! capability.acquired.twice
    }
  }

  static int free(Table table) {
    int all = raw(table) + guarded(table) + through(table);
    table.lockWrite();
    table.unlockWrite();
    return tried(table) ? all : raw(table);
  }

  static boolean attempt(Table table) {
    try (TableGuard guard = table.read()) {
      return tried(table);
    }
  }
}
