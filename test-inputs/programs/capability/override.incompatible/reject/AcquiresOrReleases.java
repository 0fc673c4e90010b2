// The base leaves the lock as it is, the overrides acquire or release it.

import dev.taskbound.annotations.Acquires;
import dev.taskbound.annotations.Releases;
import dev.taskbound.inputs.prelude.HoldsTableRead;
import dev.taskbound.inputs.prelude.Table;

final class AcquiresOrReleases {
  static class Door {
    void enter(Table table) {
      System.out.println(table);
    }

    void leave(Table table) {
      System.out.println(table);
    }
  }

  static final class Locked extends Door {
    @Acquires(value = HoldsTableRead.class, of = "table")
    @Override
    void enter(Table table) { // !! override.incompatible
      table.lockRead();
    }

    @Releases(value = HoldsTableRead.class, of = "table")
    @Override
    void leave(Table table) { // !! override.incompatible
      table.unlockRead();
    }
  }
}
