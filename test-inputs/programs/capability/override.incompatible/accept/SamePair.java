// Overrides that enter, exit, acquire and release what the base does.

import dev.taskbound.annotations.Acquires;
import dev.taskbound.annotations.EntersTaskContext;
import dev.taskbound.annotations.ExitsTaskContext;
import dev.taskbound.annotations.Releases;
import dev.taskbound.inputs.prelude.Contexts;
import dev.taskbound.inputs.prelude.HoldsTableRead;
import dev.taskbound.inputs.prelude.Table;

final class SamePair {
  interface Door {
    @EntersTaskContext
    void enter();

    @ExitsTaskContext
    void exit();

    @Acquires(value = HoldsTableRead.class, of = "table")
    void lock(Table table);

    @Releases(value = HoldsTableRead.class, of = "table")
    void unlock(Table table);
  }

  static final class Same implements Door {
    @EntersTaskContext
    @Override
    public void enter() {
      Contexts.enter();
    }

    @ExitsTaskContext
    @Override
    public void exit() {
      Contexts.exit();
    }

    @Acquires(value = HoldsTableRead.class, of = "#1")
    @Override
    public void lock(Table own) {
      own.lockRead();
    }

    @Releases(value = HoldsTableRead.class, of = "own")
    @Override
    public void unlock(Table own) {
      own.unlockRead();
    }
  }
}
