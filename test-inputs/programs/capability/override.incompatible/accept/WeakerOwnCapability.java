// An override that names a weaker capability, or that has a base without any, asks for that only.

import dev.taskbound.inputs.prelude.HoldsTableRead;
import dev.taskbound.inputs.prelude.HoldsTableWrite;
import dev.taskbound.inputs.prelude.Table;
import dev.taskbound.inputs.prelude.TableGuard;

final class WeakerOwnCapability {
  static class Base {
    @HoldsTableWrite("table")
    int of(Table table) {
      table.put("a");
      return table.size();
    }
  }

  static final class Reads extends Base {
    @HoldsTableRead("table")
    @Override
    int of(Table table) {
      return table.size();
    }
  }

  interface Free {
    int of(Table table);
  }

  static final class Nothing extends Base implements Free {
    @Override
    public int of(Table table) {
      return 0;
    }
  }

  static int caller(Reads reads, Nothing nothing, Table table) {
    int free = nothing.of(table);
    try (TableGuard guard = table.read()) {
      guard.first();
      return free + reads.of(table);
    }
  }
}
