// The method that is overridden stands in a base's base, or in one of two bases.

import dev.taskbound.annotations.Consumes;
import dev.taskbound.inputs.prelude.HoldsTableRead;
import dev.taskbound.inputs.prelude.Hooks;
import dev.taskbound.inputs.prelude.Owner;
import dev.taskbound.inputs.prelude.Table;

final class GrandBase {
  static class Middle extends Hooks {
    int size() {
      return 0;
    }
  }

  static final class Bottom extends Middle {
    @Override
    public void visit(@Consumes Owner owner) { // !! override.incompatible
      owner.close();
    }
  }

  interface Locked {
    @HoldsTableRead("table")
    int count(Table table);
  }

  interface Free {
    int count(Table table);
  }

  static final class OfTwo implements Locked, Free {
    @HoldsTableRead("table")
    @Override
    public int count(Table table) { // !! override.incompatible
      return table.size();
    }
  }
}
