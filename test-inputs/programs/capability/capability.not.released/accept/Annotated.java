// Methods that say what they acquire or release are trusted; what the caller holds stays held.

import dev.taskbound.annotations.Acquires;
import dev.taskbound.annotations.Releases;
import dev.taskbound.inputs.prelude.HoldsTableRead;
import dev.taskbound.inputs.prelude.Table;

final class Annotated {
  private final Table table = new Table();

  @Acquires(value = HoldsTableRead.class, of = "this.table")
  void enter() {
    table.lockRead();
  }

  @Releases(value = HoldsTableRead.class, of = "this.table")
  void leave() {
    table.unlockRead();
  }

  @Acquires(value = HoldsTableRead.class, of = "this.table")
  boolean tryEnter() {
    if (table.tryLockRead()) {
      return true;
    }
    System.out.println("busy");
    return false;
  }

  @HoldsTableRead("this.table")
  int heldByCaller() {
    if (table.size() == 0) {
      throw new IllegalStateException("empty");
    }
    return table.size();
  }

  int run() {
    enter();
    try {
      return heldByCaller();
    } finally {
      leave();
    }
  }

  int mixed() {
    enter();
    int size = heldByCaller();
    table.unlockRead();
    return size;
  }

  int tried() {
    if (!tryEnter()) {
      return 0;
    }
    int size = heldByCaller();
    leave();
    return size;
  }
}
