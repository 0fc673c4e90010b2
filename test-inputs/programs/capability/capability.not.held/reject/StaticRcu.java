// A static method without a value needs the lock of its class.

import dev.taskbound.inputs.prelude.Boundaries;
import dev.taskbound.inputs.prelude.Rcu;
import dev.taskbound.samples.kernel.RcuReadGuard;

final class StaticRcu {
  static int nothing() {
    return Rcu.readers(); // !! capability.not.held
  }

  static int afterwards() {
    Rcu.readLock();
    int before = Rcu.readers();
    Rcu.readUnlock();
    return before - Rcu.readers(); // !! capability.not.held
  }

  static void guardClosed() {
    try (RcuReadGuard guard = RcuReadGuard.lock()) {
      guard.vmaLookup(0);
    }
    RcuReadGuard.assertHeld(); // !! capability.not.held
  }

  static void crossing() {
    Rcu.readLock();
    Boundaries.scoped(() -> Rcu.readers()); // !! capability.not.held
    Rcu.readUnlock();
  }

  static void reference() {
    Boundaries.now(RcuReadGuard::assertHeld); // !! capability.not.held
  }
}
