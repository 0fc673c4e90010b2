// A boundary may not last longer in an override: scoped to detached, until to detached.

import dev.taskbound.annotations.PretendThread;
import dev.taskbound.inputs.prelude.Boundaries;
import dev.taskbound.inputs.prelude.Hooks;
import dev.taskbound.inputs.prelude.TaskScope;

final class LongerBoundary {
  static final class Later extends Hooks {
    @Override
    public void scoped(@PretendThread(detached = true) Runnable body) { // !! override.incompatible
      Boundaries.detached(body);
    }
  }

  abstract static class Forks {
    abstract void fork(TaskScope s, @PretendThread(until = "s") Runnable r);

    abstract void here(TaskScope s, @PretendThread Runnable r);
  }

  static final class Detaching extends Forks {
    @Override
    void fork(TaskScope s, @PretendThread(detached = true) Runnable r) { // !! override.incompatible
      Boundaries.detached(r);
    }

    @Override
    void here(TaskScope s, @PretendThread(until = "s") Runnable r) { // !! override.incompatible
      s.fork(r);
    }
  }
}
