// Overloads, static methods that hide, private methods and constructors override nothing.

import dev.taskbound.inputs.prelude.HoldsTableRead;
import dev.taskbound.inputs.prelude.Table;

final class NotAnOverride {
  static class Base {
    int count(Table table) {
      return 0;
    }

    static int shared(Table table) {
      return 0;
    }

    private int hidden(Table table) {
      return 0;
    }

    Base(Table table) {
      System.out.println(count(table) + hidden(table));
    }
  }

  static final class Sub extends Base {
    Sub(Table table) {
      super(table);
    }

    @HoldsTableRead("table")
    int count(Table table, int factor) {
      return table.size() * factor;
    }

    @HoldsTableRead("table")
    static int shared(Table table) {
      return table.size();
    }

    @HoldsTableRead("table")
    int hidden(Table table) {
      return table.size();
    }
  }
}
