// The base stays in its task context, the overrides enter, exit or leave one.

import dev.taskbound.annotations.EntersTaskContext;
import dev.taskbound.annotations.ExitsTaskContext;
import dev.taskbound.annotations.LeavesTaskContext;
import dev.taskbound.inputs.prelude.Contexts;
import dev.taskbound.inputs.prelude.Hooks;
import dev.taskbound.samples.kernel.Syscall;

final class TaskContexts {
  static final class Entering extends Hooks {
    @EntersTaskContext
    @Override
    public void plain() { // !! override.incompatible
      Contexts.enter();
    }
  }

  static final class Exiting extends Hooks {
    @ExitsTaskContext
    @Override
    public void plain() { // !! override.incompatible
      Contexts.exit();
    }
  }

  static final class Leaving extends Hooks {
    @LeavesTaskContext
    @Override
    public void plain() { // !! override.incompatible
      Contexts.leave();
    }
  }

  static final class Task implements Runnable {
    @LeavesTaskContext
    @Override
    public void run() { // !! override.incompatible
      Syscall.returnToUserspace();
    }
  }
}
