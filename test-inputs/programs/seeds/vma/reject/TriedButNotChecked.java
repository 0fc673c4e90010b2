// Trying to lock may fail, and does so here; the lock is held only where the guard is present.
import dev.taskbound.annotations.Borrowed;
import dev.taskbound.samples.kernel.CurrentTask;
import dev.taskbound.samples.kernel.MmWithUser;
import dev.taskbound.samples.kernel.MmapReadGuard;
import dev.taskbound.samples.kernel.MmapWriteGuard;
import dev.taskbound.samples.kernel.Syscall;
import java.util.Optional;

public final class TriedButNotChecked {
  private TriedButNotChecked() {}

  public static void main(String[] args) {
    MmWithUser mm = CurrentTask.current().mm().orElseThrow();
    try (MmapWriteGuard guard = mm.mmapWriteLock()) {
      int mappings = Syscall.run(() -> tryCount(mm));
      System.out.println(mappings);
    }
  }

  private static int tryCount(@Borrowed MmWithUser mm) {
    Optional<MmapReadGuard> tried = mm.mmapReadTryLock();
    try {
      return mm.mapCount(); // !! capability.not.held
    } finally {
      tried.ifPresent(MmapReadGuard::close);
    }
  }
}
