// Two capabilities of one object, neither of which implies the other.

import dev.taskbound.annotations.Acquires;
import dev.taskbound.annotations.HoldsRcuRead;
import dev.taskbound.annotations.Releases;
import dev.taskbound.inputs.prelude.HoldsTableRead;
import dev.taskbound.inputs.prelude.Table;
import dev.taskbound.inputs.prelude.TableGuard;
import dev.taskbound.samples.kernel.RcuReadGuard;

final class TwoCapabilities {
  static final class Shelf {
    @Acquires(HoldsRcuRead.class)
    void enter() {}

    @Releases(HoldsRcuRead.class)
    void leave() {}

    @Acquires(HoldsTableRead.class)
    void lock() {}

    @Releases(HoldsTableRead.class)
    void unlock() {}
  }

  static void run(Shelf shelf) {
    shelf.enter();
    shelf.lock();
    shelf.unlock();
    shelf.leave();
  }

  static void guards(Table table) {
    try (RcuReadGuard rcu = RcuReadGuard.lock();
        TableGuard guard = table.read()) {
      rcu.vmaLookup(0);
      guard.first();
    }
  }
}
