// The base runs the closure with the lock held, the override without it, or with less.

import dev.taskbound.annotations.RunsImmediately;
import dev.taskbound.inputs.prelude.HoldsTableRead;
import dev.taskbound.inputs.prelude.HoldsTableWrite;
import dev.taskbound.inputs.prelude.Hooks;
import dev.taskbound.inputs.prelude.Table;

final class WeakerClosureCapability {
  static final class WithoutLock extends Hooks {
    @Override
    public void reading(Table table, @RunsImmediately Runnable body) { // !! override.incompatible
      body.run();
    }
  }

  static class Writing {
    void on(Table t, @HoldsTableWrite("t") @RunsImmediately Runnable r) {
      t.lockWrite();
      r.run();
      t.unlockWrite();
    }
  }

  static final class Reading extends Writing {
    @Override
    void on(Table t, @HoldsTableRead("t") @RunsImmediately Runnable r) { // !! override.incompatible
      t.reading(r);
    }
  }
}
