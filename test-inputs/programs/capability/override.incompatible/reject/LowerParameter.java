// The base looks at a borrow, the override wants a value that it may keep.

import dev.taskbound.annotations.Borrowed;
import dev.taskbound.annotations.NotThreadSafe;
import dev.taskbound.annotations.Unconfined;
import dev.taskbound.inputs.prelude.Hooks;
import dev.taskbound.inputs.prelude.Lease;
import dev.taskbound.inputs.prelude.Sinks;

final class LowerParameter {
  static final class Written extends Hooks {
    @Override
    public void look(@Unconfined Lease lease) { // !! override.incompatible
      Sinks.keep(lease);
    }
  }

  static final class Unwritten extends Hooks {
    @Override
    public void look(Lease lease) { // !! override.incompatible
      System.out.println(lease.text());
    }
  }

  static final class OfAnyMode extends Hooks {
    @Override
    public void inspect(@Borrowed Object value) { // !! override.incompatible
      System.out.println(value);
    }
  }

  static final class NotCurrent extends Hooks {
    @Override
    public void inspect(@NotThreadSafe Object value) { // !! override.incompatible
      System.out.println(value);
    }
  }
}
