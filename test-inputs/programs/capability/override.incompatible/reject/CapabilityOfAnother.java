// The base asks for the lock of one object, the override for that of another one, or of both.

import dev.taskbound.inputs.prelude.HoldsTableRead;
import dev.taskbound.inputs.prelude.Hooks;
import dev.taskbound.inputs.prelude.Table;

final class CapabilityOfAnother {
  static final class Second extends Hooks {
    @HoldsTableRead("second")
    @Override
    public int count(Table first, Table second) { // !! override.incompatible
      return second.size();
    }
  }

  static final class Both extends Hooks {
    @HoldsTableRead({"first", "second"})
    @Override
    public int count(Table first, Table second) { // !! override.incompatible
      return first.size() + second.size();
    }
  }

  static final class OfThis extends Hooks {
    @HoldsTableRead
    @Override
    public int count(Table first, Table second) { // !! override.incompatible
      return 0;
    }
  }

  static final class NamesSwapped extends Hooks {
    @HoldsTableRead("first")
    @Override
    public int count(Table second, Table first) { // !! override.incompatible
      return first.size();
    }
  }
}
