// The override runs the closure with the lock held that the base promises, or with more.

import dev.taskbound.annotations.RunsImmediately;
import dev.taskbound.inputs.prelude.HoldsTableRead;
import dev.taskbound.inputs.prelude.HoldsTableWrite;
import dev.taskbound.inputs.prelude.Hooks;
import dev.taskbound.inputs.prelude.Table;

final class StrongerClosureCapability {
  static final class Writing extends Hooks {
    @Override
    public void reading(Table table, @HoldsTableWrite("table") @RunsImmediately Runnable body) {
      table.lockWrite();
      body.run();
      table.unlockWrite();
    }
  }

  static final class Renamed extends Hooks {
    @Override
    public void reading(Table own, @HoldsTableRead("#1") @RunsImmediately Runnable body) {
      own.reading(body);
    }
  }

  interface Runs {
    void run(Table table, @RunsImmediately Runnable body);
  }

  static final class Locking implements Runs {
    @Override
    public void run(Table table, @HoldsTableRead("table") @RunsImmediately Runnable body) {
      table.reading(body);
    }
  }
}
