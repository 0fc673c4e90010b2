// The base asks for the read lock, the override for the write lock.

import dev.taskbound.inputs.prelude.HoldsTableRead;
import dev.taskbound.inputs.prelude.HoldsTableWrite;
import dev.taskbound.inputs.prelude.Table;

final class StrongerCapability {
  static class Base {
    @HoldsTableRead("table")
    int of(Table table) {
      return table.size();
    }
  }

  static final class Adding extends Base {
    @HoldsTableWrite("table")
    @Override
    int of(Table table) { // !! override.incompatible
      table.put("a");
      return table.size();
    }
  }
}
