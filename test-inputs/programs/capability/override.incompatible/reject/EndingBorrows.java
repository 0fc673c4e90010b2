// The base leaves borrows alone, the override ends them: of a parameter, or of its receiver.

import dev.taskbound.annotations.EndsBorrows;
import dev.taskbound.inputs.prelude.Hooks;
import dev.taskbound.inputs.prelude.Pool;

final class EndingBorrows {
  static final class Resetting extends Hooks {
    @Override
    public void measure(@EndsBorrows Pool pool) { // !! override.incompatible
      pool.reset();
    }
  }

  static final class Counting extends Pool {
    @EndsBorrows
    @Override
    public int handedOut() { // !! override.incompatible
      int before = super.handedOut();
      reset();
      return before;
    }
  }
}
