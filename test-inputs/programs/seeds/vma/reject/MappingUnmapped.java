// Something is unmapped under the write lock; all that was looked up before has to be looked up
// again.
import dev.taskbound.samples.kernel.CurrentTask;
import dev.taskbound.samples.kernel.MmWithUser;
import dev.taskbound.samples.kernel.MmapWriteGuard;
import dev.taskbound.samples.kernel.Page;
import dev.taskbound.samples.kernel.VmaRef;

public final class MappingUnmapped {
  private static final long AREA = 0x1000_0000;

  private MappingUnmapped() {}

  public static void main(String[] args) {
    MmWithUser mm = CurrentTask.current().mm().orElseThrow();
    try (MmapWriteGuard guard = mm.mmapWriteLock()) {
      guard.mapPfnRange(AREA, Page.SIZE);
      VmaRef vma = guard.vmaLookup(AREA).orElseThrow();
      guard.munmap(AREA);
      vma.zapPageRange(AREA, Page.SIZE); // !! use.after.release
    }
  }
}
