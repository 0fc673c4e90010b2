// A detached boundary may be weakened to a scoped one, or to one that lasts until something ends.

import dev.taskbound.annotations.PretendThread;
import dev.taskbound.inputs.prelude.Boundaries;
import dev.taskbound.inputs.prelude.Hooks;
import dev.taskbound.inputs.prelude.TaskScope;
import java.util.concurrent.Executor;

final class ShorterBoundary {
  static final class Scoped extends Hooks {
    @Override
    public void detached(@PretendThread Runnable body) {
      Boundaries.scoped(body);
    }
  }

  interface Forks {
    void later(TaskScope scope, @PretendThread(detached = true) Runnable body);

    void fork(TaskScope scope, @PretendThread(until = "scope") Runnable body);
  }

  static final class Shorter implements Forks {
    @Override
    public void later(TaskScope scope, @PretendThread(until = "scope") Runnable body) {
      scope.fork(body);
    }

    @Override
    public void fork(TaskScope scope, @PretendThread Runnable body) {
      Boundaries.scoped(body);
    }
  }

  static final class Here implements Executor {
    @Override
    public void execute(@PretendThread Runnable command) {
      Boundaries.scoped(command);
    }
  }
}
