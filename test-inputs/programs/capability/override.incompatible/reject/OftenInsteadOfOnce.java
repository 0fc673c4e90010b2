// The base runs its closure at most once, the override any number of times.

import dev.taskbound.annotations.RunsImmediately;
import dev.taskbound.inputs.prelude.Hooks;

final class OftenInsteadOfOnce {
  static final class Twice extends Hooks {
    @Override
    public void once(@RunsImmediately Runnable body) { // !! override.incompatible
      body.run();
      body.run();
    }
  }
}
