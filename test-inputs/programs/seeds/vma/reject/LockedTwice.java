// The lock is taken for writing by a task that holds it for reading: it would wait for itself.
// runs: deadlock the sample refuses to wait for the running thread itself
import dev.taskbound.samples.kernel.CurrentTask;
import dev.taskbound.samples.kernel.MmWithUser;
import dev.taskbound.samples.kernel.MmapReadGuard;
import dev.taskbound.samples.kernel.MmapWriteGuard;

public final class LockedTwice {
  private static final long TEXT = 0x40_0000;

  private LockedTwice() {}

  public static void main(String[] args) {
    MmWithUser mm = CurrentTask.current().mm().orElseThrow();
    try (MmapReadGuard reader = mm.mmapReadLock()) {
      if (reader.vmaLookup(TEXT).isPresent()) {
        try (MmapWriteGuard writer = mm.mmapWriteLock()) { // !! capability.acquired.twice
          writer.munmap(TEXT);
        }
      }
    }
  }
}
