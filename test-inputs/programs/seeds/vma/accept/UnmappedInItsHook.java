// A hook unmaps what stood in its way; the mapping that is being made is a loan of its own and goes
// on. (Accepted; needs samples.patch to run clean.)
import dev.taskbound.samples.kernel.CurrentTask;
import dev.taskbound.samples.kernel.MmWithUser;
import dev.taskbound.samples.kernel.MmapWriteGuard;
import dev.taskbound.samples.kernel.Page;

public final class UnmappedInItsHook {
  private static final long AREA = 0x1000_0000;

  private UnmappedInItsHook() {}

  public static void main(String[] args) {
    MmWithUser mm = CurrentTask.current().mm().orElseThrow();
    try (MmapWriteGuard guard = mm.mmapWriteLock()) {
      guard.mapPfnRange(AREA, Page.SIZE);
      guard.mmap(
          AREA,
          Page.SIZE,
          0,
          vma -> {
            guard.munmap(AREA);
            vma.setIo();
          });
      if (!guard.munmap(AREA)) {
        throw new IllegalStateException("the new mapping has taken the place of the old");
      }
    }
  }
}
