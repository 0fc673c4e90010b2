// A guard from a try-lock stands in a try-with-resources statement inside a try statement with a handler.
import dev.taskbound.annotations.Borrowed;
import dev.taskbound.samples.kernel.MmWithUser;
import dev.taskbound.samples.kernel.MmapReadGuard;
import dev.taskbound.samples.kernel.MmapWriteGuard;

final class TryLockInTryWithResources {
  static void run(@Borrowed MmWithUser mm) {
    try {
      try (MmapReadGuard guard = mm.mmapReadTryLock().get()) {
      }
    } catch (IllegalStateException e) {
    }
    try (MmapWriteGuard guard = mm.mmapWriteLock()) {
    }
  }
}
