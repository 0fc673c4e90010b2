// Records, enums, constants with bodies, local and anonymous classes, interfaces: all override.

import dev.taskbound.inputs.prelude.HoldsTableRead;
import dev.taskbound.inputs.prelude.Table;

final class KindsOfClasses {
  interface Counter {
    int count(Table table);
  }

  record OfRecord(int start) implements Counter {
    @HoldsTableRead("table")
    @Override
    public int count(Table table) { // !! override.incompatible
      return start + table.size();
    }
  }

  enum OfEnum implements Counter {
    PLAIN,
    LOCKED {
      @HoldsTableRead("#1")
      @Override
      public int count(Table table) { // !! override.incompatible
        return table.size();
      }
    };

    @Override
    public int count(Table table) {
      return 0;
    }
  }

  interface Narrower extends Counter {
    @HoldsTableRead("table")
    @Override
    int count(Table table); // !! override.incompatible
  }

  interface WithDefault extends Counter {
    @HoldsTableRead("table")
    @Override
    default int count(Table table) { // !! override.incompatible
      return table.size();
    }
  }

  static Counter anonymous() {
    return new Counter() {
      @HoldsTableRead("table")
      @Override
      public int count(Table table) { // !! override.incompatible
        return table.size();
      }
    };
  }

  static Counter local() {
    class Local implements Counter {
      @HoldsTableRead("table")
      @Override
      public int count(Table table) { // !! override.incompatible
        return table.size();
      }
    }
    return new Local();
  }
}
