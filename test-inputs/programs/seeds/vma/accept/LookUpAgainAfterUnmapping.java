// Unmapping ends what was looked up before; what is looked up afterwards is good until the guard is
// closed.
import dev.taskbound.samples.kernel.CurrentTask;
import dev.taskbound.samples.kernel.MmWithUser;
import dev.taskbound.samples.kernel.MmapWriteGuard;
import dev.taskbound.samples.kernel.Page;
import dev.taskbound.samples.kernel.VmaRef;

public final class LookUpAgainAfterUnmapping {
  private static final long AREA = 0x1000_0000;
  private static final long TEXT = 0x40_0000;

  private LookUpAgainAfterUnmapping() {}

  public static void main(String[] args) {
    MmWithUser mm = CurrentTask.current().mm().orElseThrow();
    try (MmapWriteGuard guard = mm.mmapWriteLock()) {
      guard.mapPfnRange(AREA, Page.SIZE);
      VmaRef vma = guard.vmaLookup(AREA).orElseThrow();
      check(vma.start() == AREA, "it is there");
      check(guard.munmap(AREA), "and can be unmapped");
      check(guard.vmaLookup(AREA).isEmpty(), "it is gone");
      vma = guard.vmaLookup(TEXT).orElseThrow();
      check(vma.start() == TEXT && mm.mapCount() == 3, "the others are not");
    }
  }

  private static void check(boolean right, String what) {
    if (!right) {
      throw new IllegalStateException(what);
    }
  }
}
