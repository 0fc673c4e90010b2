// A closure that was judged as crossing is not run here and now by an override.

import dev.taskbound.annotations.RunsImmediately;
import dev.taskbound.inputs.prelude.Hooks;
import java.util.concurrent.Executor;

final class CrossingBecomesImmediate {
  static final class Scoped extends Hooks {
    @Override
    public void scoped(@RunsImmediately Runnable body) { // !! override.incompatible
      body.run();
    }
  }

  static final class Detached extends Hooks {
    @Override
    public void detached(@RunsImmediately Runnable body) { // !! override.incompatible
      body.run();
    }
  }

  static final class Direct implements Executor {
    @Override
    public void execute(@RunsImmediately Runnable command) { // !! override.incompatible
      command.run();
    }
  }
}
