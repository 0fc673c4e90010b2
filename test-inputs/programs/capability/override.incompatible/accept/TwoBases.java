// What the override asks for is promised by each of its bases.

import dev.taskbound.inputs.prelude.HoldsTableRead;
import dev.taskbound.inputs.prelude.HoldsTableWrite;
import dev.taskbound.inputs.prelude.Hooks;
import dev.taskbound.inputs.prelude.Table;

final class TwoBases {
  interface Reads {
    @HoldsTableRead("table")
    int count(Table table);
  }

  interface Writes {
    @HoldsTableWrite("t")
    int count(Table t);
  }

  static final class Both implements Reads, Writes {
    @HoldsTableRead("own")
    @Override
    public int count(Table own) {
      return own.size();
    }
  }

  static class Middle extends Hooks {
    int size() {
      return 0;
    }
  }

  static final class Bottom extends Middle {
    @HoldsTableRead("first")
    @Override
    public int count(Table first, Table second) {
      return super.count(first, second) + size();
    }
  }
}
