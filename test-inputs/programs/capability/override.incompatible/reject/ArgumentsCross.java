// The base looks at its argument or receiver here, the override lets another task look.

import dev.taskbound.annotations.PretendThread;
import dev.taskbound.inputs.prelude.Boundaries;
import dev.taskbound.inputs.prelude.Hooks;

final class ArgumentsCross {
  static final class Argument extends Hooks {
    @Override
    public void inspect(@PretendThread Object value) { // !! override.incompatible
      Boundaries.show(value);
    }
  }

  static final class Receiver extends Hooks {
    @PretendThread(detached = true)
    @Override
    public void plain() { // !! override.incompatible
      Boundaries.send(this);
    }
  }
}
