// check: default
// In code without annotations, capabilities, effects and boundaries that are written count.

import dev.taskbound.annotations.Consumes;
import dev.taskbound.annotations.HoldsRcuRead;
import dev.taskbound.annotations.LeavesTaskContext;
import dev.taskbound.annotations.PretendThread;
import dev.taskbound.inputs.prelude.Boundaries;
import dev.taskbound.inputs.prelude.Contexts;
import dev.taskbound.inputs.prelude.HoldsTableRead;
import dev.taskbound.inputs.prelude.Hooks;
import dev.taskbound.inputs.prelude.Owner;
import dev.taskbound.inputs.prelude.Table;

final class UnmarkedOverrides {
  static class Base {
    int count(Table table) {
      return 0;
    }

    void end(Owner owner) {
      System.out.println(owner);
    }
  }

  static final class Sub extends Base {
    @HoldsTableRead("table")
    @Override
    int count(Table table) { // !! override.incompatible
      return table.size();
    }

    @Override
    void end(@Consumes Owner owner) { // !! override.incompatible
      owner.close();
    }
  }

  static final class OfMarked extends Hooks {
    @Override
    public void now(@PretendThread Runnable body) { // !! override.incompatible
      Boundaries.scoped(body);
    }

    @LeavesTaskContext
    @Override
    public void plain() { // !! override.incompatible
      Contexts.leave();
    }
  }

  static final class OfPlatform implements Runnable {
    @HoldsRcuRead
    @Override
    public void run() { // !! override.incompatible
      System.out.println("run");
    }
  }
}
