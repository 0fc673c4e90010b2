// A guard behind an Optional holds the lock where it is present; trying while a writer is there
// gives nothing, and does not wait.
import dev.taskbound.annotations.Borrowed;
import dev.taskbound.samples.kernel.CurrentTask;
import dev.taskbound.samples.kernel.MmWithUser;
import dev.taskbound.samples.kernel.MmapReadGuard;
import dev.taskbound.samples.kernel.MmapWriteGuard;
import dev.taskbound.samples.kernel.Syscall;
import java.util.Optional;

public final class TryLock {
  private TryLock() {}

  public static void main(String[] args) {
    MmWithUser mm = CurrentTask.current().mm().orElseThrow();
    int whileBusy;
    try (MmapWriteGuard guard = mm.mmapWriteLock()) {
      whileBusy = Syscall.run(() -> tryCount(mm));
    }
    if (whileBusy != -1 || tryCount(mm) != 3) {
      throw new IllegalStateException("busy first, three mappings then");
    }
  }

  private static int tryCount(@Borrowed MmWithUser mm) {
    Optional<MmapReadGuard> tried = mm.mmapReadTryLock();
    if (tried.isPresent()) {
      try (MmapReadGuard guard = tried.get()) {
        return mm.mapCount();
      }
    }
    return -1;
  }
}
