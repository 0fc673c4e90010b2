// One release for each acquire.

import dev.taskbound.inputs.prelude.Rcu;
import dev.taskbound.inputs.prelude.Table;

final class OnceEach {
  static void inARow(Table table) {
    table.lockRead();
    table.unlockRead();
    table.lockRead();
    table.unlockRead();
    table.lockWrite();
    table.unlockWrite();
  }

  static void both(Table a, Table b) {
    a.lockRead();
    b.lockRead();
    a.unlockRead();
    b.unlockRead();
  }

  static void classes() {
    Rcu.readLock();
    Rcu.readUnlock();
    Rcu.readLock();
    Rcu.readUnlock();
  }
}
