// The override asks for the same capability, for a weaker one, or for none.

import dev.taskbound.inputs.prelude.HoldsTableRead;
import dev.taskbound.inputs.prelude.HoldsTableWrite;
import dev.taskbound.inputs.prelude.Table;

final class SameOrLessCapability {
  static class Base {
    @HoldsTableWrite("table")
    int of(Table table) {
      table.put("a");
      return table.size();
    }
  }

  static final class Same extends Base {
    @HoldsTableWrite("table")
    @Override
    int of(Table table) {
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

  static final class Nothing extends Base {
    @Override
    int of(Table table) {
      return 0;
    }
  }
}
