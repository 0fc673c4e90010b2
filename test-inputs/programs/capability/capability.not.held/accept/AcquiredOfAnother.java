// What a method acquires can be for a parameter: by name, or by number.

import dev.taskbound.annotations.Acquires;
import dev.taskbound.annotations.Releases;
import dev.taskbound.inputs.prelude.HoldsTableRead;
import dev.taskbound.inputs.prelude.HoldsTableWrite;
import dev.taskbound.inputs.prelude.Table;
import dev.taskbound.inputs.prelude.TableGuard;

final class AcquiredOfAnother {
  static final class Locks {
    @Acquires(value = HoldsTableRead.class, of = "table")
    void lock(String why, Table table) {
      System.out.println(why);
      table.lockRead();
    }

    @Releases(value = HoldsTableRead.class, of = "#1")
    static void unlock(Table table) {
      table.unlockRead();
    }

    @Acquires(value = HoldsTableWrite.class, of = "#1")
    static boolean tryWrite(Table table) {
      table.lockWrite();
      return true;
    }

    @Acquires(value = HoldsTableRead.class, of = "table")
    static TableGuard guard(Table table) {
      return table.read();
    }
  }

  static int raw(Locks locks, Table table) {
    locks.lock("count", table);
    int size = table.size();
    Locks.unlock(table);
    return size;
  }

  static void tried(Table table) {
    if (Locks.tryWrite(table)) {
      table.put("a");
      table.unlockWrite();
    }
  }

  static int guarded(Table table) {
    try (TableGuard guard = Locks.guard(table)) {
      guard.first();
      return table.size();
    }
  }
}
