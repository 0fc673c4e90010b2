// Only a mixed map takes pages; zapping is bounds checked. Mappings of bare page frames are never
// mixed.
import dev.taskbound.annotations.Borrowed;
import dev.taskbound.samples.kernel.CurrentTask;
import dev.taskbound.samples.kernel.MmWithUser;
import dev.taskbound.samples.kernel.MmapWriteGuard;
import dev.taskbound.samples.kernel.Page;
import dev.taskbound.samples.kernel.VmaMixedMap;
import dev.taskbound.samples.kernel.VmaReadGuard;
import dev.taskbound.samples.kernel.VmaRef;
import java.util.Optional;

public final class PagesOfMixedMap {
  private static final long MIXED = 0x1000_0000;
  private static final long FRAMES = 0x1100_0000;

  private PagesOfMixedMap() {}

  public static void main(String[] args) {
    MmWithUser mm = CurrentTask.current().mm().orElseThrow();
    try (MmapWriteGuard guard = mm.mmapWriteLock()) {
      guard.mmap(MIXED, Page.SIZE, 0, vma -> vma.setMixedMap());
      guard.mapPfnRange(FRAMES, Page.SIZE);
    }
    Page page = new Page();
    check(insert(mm, MIXED, page), "a mixed map takes a page");
    check(!insert(mm, FRAMES, page), "page frames do not");
    check(page.mapCount() == 1, "mapped once");
    try (VmaReadGuard guard = mm.lockVmaUnderRcu(MIXED).orElseThrow()) {
      VmaRef vma = guard.vma();
      check(!zap(vma, MIXED, 2 * Page.SIZE), "out of bounds");
      check(zap(vma, MIXED, Page.SIZE), "within");
    }
    check(page.mapCount() == 0, "zapped");
  }

  private static boolean insert(@Borrowed MmWithUser mm, long address, Page page) {
    try (VmaReadGuard guard = mm.lockVmaUnderRcu(address).orElseThrow()) {
      Optional<@Borrowed VmaMixedMap> mixed = guard.vma().asMixedMap();
      return mixed.isPresent() && mixed.get().insertPage(address, page);
    }
  }

  private static boolean zap(@Borrowed VmaRef vma, long address, long size) {
    try {
      vma.zapPageRange(address, size);
      return true;
    } catch (IndexOutOfBoundsException e) {
      return false;
    }
  }

  private static void check(boolean right, String what) {
    if (!right) {
      throw new IllegalStateException(what);
    }
  }
}
