// The base returns what anybody may keep, the override a borrow or a handle.

import dev.taskbound.annotations.Borrowed;
import dev.taskbound.inputs.prelude.Hooks;
import dev.taskbound.inputs.prelude.LocalCounter;
import dev.taskbound.inputs.prelude.Owner;
import dev.taskbound.inputs.prelude.TaskHandle;

final class HigherResult {
  static final class OfBorrow extends Hooks {
    private final Owner owner = new Owner("own");

    @Override
    public @Borrowed Object owned() { // !! override.incompatible
      return owner.lease();
    }
  }

  static final class OfCounter extends Hooks {
    @Override
    public LocalCounter owned() { // !! override.incompatible
      return new LocalCounter();
    }
  }

  static final class OfHandle extends Hooks {
    @Override
    public TaskHandle owned() { // !! override.incompatible
      return TaskHandle.current();
    }
  }
}
