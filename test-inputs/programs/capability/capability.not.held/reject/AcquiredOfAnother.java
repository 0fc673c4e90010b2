// What a method acquires is for the object that `of` names, not for its receiver.

import dev.taskbound.annotations.Acquires;
import dev.taskbound.annotations.Releases;
import dev.taskbound.inputs.prelude.HoldsTableRead;
import dev.taskbound.inputs.prelude.Table;

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

    @HoldsTableRead
    int count() {
      return 1;
    }
  }

  static int receiver(Locks locks, Table table) {
    locks.lock("count", table);
    int sum = table.size() + locks.count(); // !! capability.not.held
    Locks.unlock(table);
    return sum;
  }

  static int otherArgument(Locks locks, Table a, Table b) {
    locks.lock("count", a);
    int size = b.size(); // !! capability.not.held
    Locks.unlock(a);
    return size;
  }

  static int afterwards(Locks locks, Table table) {
    locks.lock("count", table);
    Locks.unlock(table);
    return table.size(); // !! capability.not.held
  }
}
