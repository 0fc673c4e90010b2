// Parameters are compared by their position: by another name, or by number.

import dev.taskbound.inputs.prelude.HoldsTableRead;
import dev.taskbound.inputs.prelude.Hooks;
import dev.taskbound.inputs.prelude.Table;

final class SameObjectOtherName {
  static final class Renamed extends Hooks {
    @HoldsTableRead("one")
    @Override
    public int count(Table one, Table two) {
      return one.size();
    }
  }

  static final class Numbered extends Hooks {
    @HoldsTableRead("#1")
    @Override
    public int count(Table a, Table b) {
      return a.size();
    }
  }

  interface OfThis {
    @HoldsTableRead
    int count();
  }

  static final class Explicit implements OfThis {
    @HoldsTableRead("this")
    @Override
    public int count() {
      return 1;
    }
  }
}
