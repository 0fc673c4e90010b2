// The override has the effects that the base promises, or fewer.

import dev.taskbound.annotations.Consumes;
import dev.taskbound.annotations.EndsBorrows;
import dev.taskbound.annotations.LeavesTaskContext;
import dev.taskbound.inputs.prelude.Contexts;
import dev.taskbound.inputs.prelude.Hooks;
import dev.taskbound.inputs.prelude.Owner;
import dev.taskbound.inputs.prelude.Pool;

final class FewerEffects {
  static class Base {
    @LeavesTaskContext
    void leave() {
      Contexts.leave();
    }

    @Consumes
    void end() {}

    @EndsBorrows
    void reset() {}
  }

  static final class Same extends Base {
    @LeavesTaskContext
    @Override
    void leave() {
      Contexts.leave();
    }

    @Consumes
    @Override
    void end() {}

    @EndsBorrows
    @Override
    void reset() {}
  }

  static final class Fewer extends Base {
    @Override
    void leave() {}

    @Override
    void end() {}

    @Override
    void reset() {}
  }

  static final class NotTakenOver extends Hooks {
    @Override
    public void end(Owner owner) {
      System.out.println(owner.isClosed());
    }
  }

  static final class Closing extends Hooks {
    @Override
    public void end(@Consumes Owner owner) {
      Owner.finish(owner);
    }
  }

  static final class Counting extends Pool {
    @EndsBorrows
    @Override
    public void reset() {
      super.reset();
    }
  }
}
