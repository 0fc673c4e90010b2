// The base runs its closure where widgets are at home, the override anywhere.

import dev.taskbound.annotations.PretendThread;
import dev.taskbound.inputs.prelude.Boundaries;
import dev.taskbound.inputs.prelude.Widget;

final class HomeLost {
  interface Later {
    void run(
        @PretendThread(
                detached = true,
                home = {Widget.class})
            Runnable body);
  }

  static final class Anywhere implements Later {
    @Override
    public void run(@PretendThread(detached = true) Runnable body) { // !! override.incompatible
      Boundaries.detached(body);
    }
  }
}
