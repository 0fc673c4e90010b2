// Each boundary overridden by itself, by another name of the object that it lasts for.

import dev.taskbound.annotations.Consumes;
import dev.taskbound.annotations.PretendThread;
import dev.taskbound.annotations.RunsImmediately;
import dev.taskbound.inputs.prelude.Boundaries;
import dev.taskbound.inputs.prelude.EventLoop;
import dev.taskbound.inputs.prelude.Hooks;
import dev.taskbound.inputs.prelude.TaskScope;
import dev.taskbound.inputs.prelude.Widget;

final class SameBoundary {
  static final class All extends Hooks {
    @Override
    public void now(@RunsImmediately Runnable body) {
      body.run();
    }

    @Override
    public void once(@RunsImmediately @Consumes Runnable body) {
      body.run();
    }

    @Override
    public void scoped(@PretendThread Runnable body) {
      Boundaries.scoped(body);
    }

    @Override
    public void detached(@PretendThread(detached = true) Runnable body) {
      Boundaries.detached(body);
    }
  }

  interface Forks {
    void fork(TaskScope scope, @PretendThread(until = "scope") Runnable body);
  }

  static final class Renamed implements Forks {
    @Override
    public void fork(TaskScope own, @PretendThread(until = "own") Runnable body) {
      own.fork(body);
    }
  }

  interface Later {
    void run(@PretendThread(detached = true, home = Widget.class) Runnable body);
  }

  static final class Loop implements Later {
    @Override
    public void run(@PretendThread(detached = true, home = Widget.class) Runnable body) {
      EventLoop.later(body);
    }
  }
}
