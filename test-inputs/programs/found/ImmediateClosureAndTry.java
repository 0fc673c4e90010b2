// A closure that runs here, and somewhere else in the same method a try statement: locks and contexts are balanced on all paths.
import dev.taskbound.annotations.Borrowed;
import dev.taskbound.inputs.prelude.Boundaries;
import dev.taskbound.inputs.prelude.LocalCounter;
import dev.taskbound.inputs.prelude.Owner;
import dev.taskbound.samples.kernel.Kthread;
import dev.taskbound.samples.kernel.MmWithUser;
import dev.taskbound.samples.kernel.RcuReadGuard;

final class ImmediateClosureAndTry {
  static void enterLater(@Borrowed MmWithUser mm) {
    Boundaries.now(
        () -> {
          Owner owner = new Owner("a");
        });
    Kthread.useMm(mm);
    try {
      Owner owner = new Owner("b");
    } catch (IllegalStateException e) {
    }
    Kthread.unuseMm(mm);
  }

  static void lockInClosure(@Borrowed MmWithUser mm) {
    Boundaries.now(
        () -> {
          mm.mmapReadLockRaw();
          Owner owner = new Owner("a");
          mm.mmapReadUnlockRaw();
        });
    try {
      LocalCounter counter = new LocalCounter();
    } catch (IllegalStateException e) {
    }
  }

  static void lockAround(@Borrowed MmWithUser mm) {
    mm.mmapReadLockRaw();
    Owner owner = new Owner("a");
    Boundaries.nowWith(owner, o -> owner.isClosed());
    mm.mmapReadUnlockRaw();
    try {
      owner.isClosed();
    } catch (IllegalStateException e) {
    }
  }

  static void lockInFinally(@Borrowed MmWithUser mm) {
    try {
      try {
        Owner owner = new Owner("a");
      } finally {
      }
    } finally {
      RcuReadGuard rcu = RcuReadGuard.lock();
      rcu.close();
    }
    Boundaries.now(
        () -> {
          LocalCounter counter = new LocalCounter();
        });
  }
}
