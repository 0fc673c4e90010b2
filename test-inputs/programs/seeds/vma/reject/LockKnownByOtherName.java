// The address space is asked for by way of one of its mappings: that it is the locked one cannot be
// seen from there.
// runs: clean it is the same address space, whose lock is held, but under another name
import dev.taskbound.samples.kernel.CurrentTask;
import dev.taskbound.samples.kernel.MmWithUser;
import dev.taskbound.samples.kernel.MmapReadGuard;
import dev.taskbound.samples.kernel.VmaRef;

public final class LockKnownByOtherName {
  private LockKnownByOtherName() {}

  public static void main(String[] args) {
    MmWithUser mm = CurrentTask.current().mm().orElseThrow();
    try (MmapReadGuard guard = mm.mmapReadLock()) {
      VmaRef vma = guard.vmaLookup(0x40_0000).orElseThrow();
      System.out.println(vma.mm().mapCount()); // !! capability.not.held
    }
  }
}
