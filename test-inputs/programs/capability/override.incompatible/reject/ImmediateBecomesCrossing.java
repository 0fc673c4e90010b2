// A closure that runs at once may capture handles: it must not cross in an override.

import dev.taskbound.annotations.PretendThread;
import dev.taskbound.inputs.prelude.Boundaries;
import dev.taskbound.inputs.prelude.Hooks;

final class ImmediateBecomesCrossing {
  static final class Scoped extends Hooks {
    @Override
    public void now(@PretendThread Runnable body) { // !! override.incompatible
      Boundaries.scoped(body);
    }
  }

  static final class Detached extends Hooks {
    @Override
    public void now(@PretendThread(detached = true) Runnable body) { // !! override.incompatible
      Boundaries.detached(body);
    }
  }
}
