// An unannotated override of two bases may only rely on the lock if both of them ask for it.

import dev.taskbound.annotations.Consumes;
import dev.taskbound.inputs.prelude.HoldsTableRead;
import dev.taskbound.inputs.prelude.Owner;
import dev.taskbound.inputs.prelude.Table;

final class BasesDisagree {
  interface Locked {
    @HoldsTableRead("table")
    int count(Table table);
  }

  interface Free {
    int count(Table table);
  }

  static class OfBoth implements Locked, Free {
    @Override
    public int count(Table own) {
      return own.size(); // !! capability.not.held
    }
  }

  interface Takes {
    void end(@Consumes Owner owner);
  }

  interface Leaves {
    void end(Owner owner);
  }

  static class EndsAnyway implements Takes, Leaves {
    @Override
    public void end(Owner owner) { // !! override.incompatible
      owner.close();
    }
  }
}
