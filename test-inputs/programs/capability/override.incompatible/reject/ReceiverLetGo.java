// The base may be called on a value of any mode, the override keeps its receiver.

import dev.taskbound.annotations.Unconfined;
import dev.taskbound.inputs.prelude.Hooks;
import dev.taskbound.inputs.prelude.Sinks;

final class ReceiverLetGo {
  static final class Kept extends Hooks {
    @Override
    public void plain(@Unconfined Kept this) { // !! override.incompatible
      Sinks.keep(this);
    }
  }
}
