// A guard of a try-with-resources statement is closed early on one branch; at its end the lock is free on all paths.
import dev.taskbound.annotations.Borrowed;
import dev.taskbound.samples.kernel.MmWithUser;
import dev.taskbound.samples.kernel.MmapReadGuard;
import dev.taskbound.samples.kernel.RcuReadGuard;
import java.util.function.BooleanSupplier;

final class GuardClosedEarlyOnOneBranch {
  static void rounds(@Borrowed MmWithUser mm, BooleanSupplier bits) {
    while (bits.getAsBoolean()) {
      try (MmapReadGuard guard = mm.mmapReadLock()) {
        if (bits.getAsBoolean()) {
          guard.close();
        }
      }
    }
  }

  static void twice(BooleanSupplier bits) {
    try (RcuReadGuard rcu = RcuReadGuard.lock()) {
      if (bits.getAsBoolean()) {
        rcu.close();
      }
    }
    try (RcuReadGuard rcu = RcuReadGuard.lock()) {
      RcuReadGuard.assertHeld();
    }
  }
}
