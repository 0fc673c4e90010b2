// An mmap hook changes the flags of the mapping that is being made; no order of its calls gives a
// set that is not valid.
import dev.taskbound.samples.kernel.CurrentTask;
import dev.taskbound.samples.kernel.MmWithUser;
import dev.taskbound.samples.kernel.MmapWriteGuard;
import dev.taskbound.samples.kernel.Page;
import dev.taskbound.samples.kernel.VmaFlags;
import dev.taskbound.samples.kernel.VmaMixedMap;
import dev.taskbound.samples.kernel.VmaRef;

public final class HookSetsFlags {
  private static final long AREA = 0x1000_0000;

  private HookSetsFlags() {}

  public static void main(String[] args) {
    MmWithUser mm = CurrentTask.current().mm().orElseThrow();
    Page page = new Page();
    try (MmapWriteGuard guard = mm.mmapWriteLock()) {
      guard.mmap(
          AREA,
          2 * Page.SIZE,
          VmaFlags.READ | VmaFlags.MAYREAD | VmaFlags.MAYWRITE,
          vma -> {
            VmaMixedMap mixed = vma.setMixedMap();
            check(mixed.insertPage(AREA, page), "a mixed map takes pages");
            vma.setIo();
            vma.setDontExpand();
            vma.setDontCopy();
            vma.setDontDump();
            check(vma.tryClearMayWrite(), "not writable now, and never from now on");
            check(!vma.tryClearMayRead(), "readable now, so it stays so");
            check(vma.tryClearMayExec(), "was not executable anyway");
          });
      VmaRef vma = guard.vmaLookup(AREA).orElseThrow();
      check(VmaFlags.isValid(vma.flags()), "a valid set");
      check((vma.flags() & VmaFlags.MAYWRITE) == 0, "not to be made writable");
      check((vma.flags() & VmaFlags.MIXEDMAP) != 0, "a mixed map for ever");
      check(page.mapCount() == 1 && guard.munmap(AREA), "unmapped");
      check(page.mapCount() == 0, "with its page");
    }
  }

  private static void check(boolean right, String what) {
    if (!right) {
      throw new IllegalStateException(what);
    }
  }
}
