// A closure that may be kept may be run at once; in classes without sub-classes it is inferred.

import dev.taskbound.annotations.RunsImmediately;
import dev.taskbound.inputs.prelude.Boundaries;
import dev.taskbound.inputs.prelude.Hooks;
import dev.taskbound.inputs.prelude.Sinks;
import java.util.concurrent.Executor;

final class UnannotatedClosure {
  interface Keeps {
    void keep(Runnable body);
  }

  static final class RunsIt implements Keeps {
    @Override
    public void keep(@RunsImmediately Runnable body) {
      body.run();
    }
  }

  static final class KeepsIt implements Keeps {
    @Override
    public void keep(Runnable body) {
      Sinks.keepClosure(body);
    }
  }

  static class Direct implements Executor {
    @Override
    public void execute(Runnable command) {
      command.run();
    }
  }

  static final class Inferred extends Hooks {
    @Override
    public void now(Runnable body) {
      body.run();
    }

    @Override
    public void scoped(Runnable body) {
      Boundaries.scoped(body);
    }
  }
}
