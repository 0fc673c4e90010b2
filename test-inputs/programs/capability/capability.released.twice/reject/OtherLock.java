// Per capability: the write lock is not released by who holds the read lock.

import dev.taskbound.annotations.Acquires;
import dev.taskbound.annotations.HoldsRcuRead;
import dev.taskbound.annotations.Releases;
import dev.taskbound.inputs.prelude.Rcu;
import dev.taskbound.inputs.prelude.Table;
import dev.taskbound.inputs.prelude.TableGuard;

final class OtherLock {
  static void readIsHeld(Table table) {
    try (TableGuard guard = table.read()) {
      guard.first();
      table.unlockWrite(); // !! capability.released.twice
    }
  }

  static void classesDiffer() {
    Rcu.readLock();
    Locks.leave(); // !! capability.released.twice
    Rcu.readUnlock();
  }

  static final class Locks {
    @Acquires(HoldsRcuRead.class)
    static void enter() {}

    @Releases(HoldsRcuRead.class)
    static void leave() {}
  }
}
