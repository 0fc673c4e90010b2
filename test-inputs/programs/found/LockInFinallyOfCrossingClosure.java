// A pretend-thread closure takes a lock in its finally block, while the code around holds the same lock.
import dev.taskbound.annotations.Borrowed;
import dev.taskbound.inputs.prelude.Boundaries;
import dev.taskbound.inputs.prelude.Owner;
import dev.taskbound.samples.kernel.MmWithUser;

final class LockInFinallyOfCrossingClosure {
  static void run(@Borrowed MmWithUser mm) {
    mm.mmapReadLockRaw();
    Boundaries.scoped(
        () -> {
          try {
            try (Owner owner = new Owner("a")) {
              owner.isClosed();
            }
          } finally {
            mm.mmapReadLockRaw();
            mm.mmapReadUnlockRaw();
          }
        });
    mm.mmapReadUnlockRaw();
  }
}
