// A static method without a value needs the lock of its class: raw, by a guard, or of its caller.

import dev.taskbound.inputs.prelude.Boundaries;
import dev.taskbound.inputs.prelude.Rcu;
import dev.taskbound.samples.kernel.RcuReadGuard;

final class StaticRcu {
  static int raw() {
    Rcu.readLock();
    try {
      return Rcu.readers();
    } finally {
      Rcu.readUnlock();
    }
  }

  static void guard() {
    try (RcuReadGuard guard = RcuReadGuard.lock()) {
      guard.vmaLookup(0);
      RcuReadGuard.assertHeld();
      Boundaries.now(RcuReadGuard::assertHeld);
    }
  }

  static int insideOtherTask() {
    return Boundaries.scopedCall(
        () -> {
          Rcu.readLock();
          int readers = Rcu.readers();
          Rcu.readUnlock();
          return readers;
        });
  }
}
