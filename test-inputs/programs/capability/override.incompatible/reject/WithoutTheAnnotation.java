// An override is one without @Override too, and with a narrower type or more access.

import dev.taskbound.inputs.prelude.HoldsTableRead;
import dev.taskbound.inputs.prelude.Table;

final class WithoutTheAnnotation {
  static class Base {
    Object make(Table table) {
      return table;
    }
  }

  static final class Sub extends Base {
    @HoldsTableRead("table")
    public String make(Table table) { // !! override.incompatible
      return "size " + table.size();
    }
  }
}
