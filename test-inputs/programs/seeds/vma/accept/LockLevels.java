// One mapping, reached under each lock that keeps it in place: mmap read, mmap write, its own lock,
// and RCU.
import dev.taskbound.annotations.Borrowed;
import dev.taskbound.samples.kernel.CurrentTask;
import dev.taskbound.samples.kernel.MmWithUser;
import dev.taskbound.samples.kernel.MmapReadGuard;
import dev.taskbound.samples.kernel.MmapWriteGuard;
import dev.taskbound.samples.kernel.RcuReadGuard;
import dev.taskbound.samples.kernel.VmaReadGuard;
import dev.taskbound.samples.kernel.VmaRef;

public final class LockLevels {
  private static final long TEXT = 0x40_0000;

  private LockLevels() {}

  public static void main(String[] args) {
    MmWithUser mm = CurrentTask.current().mm().orElseThrow();
    long sum = 0;
    try (MmapReadGuard guard = mm.mmapReadLock()) {
      sum += pages(guard.vmaLookup(TEXT).orElseThrow());
    }
    try (MmapWriteGuard guard = mm.mmapWriteLock()) {
      sum += pages(guard.vmaLookup(TEXT).orElseThrow());
    }
    try (VmaReadGuard guard = mm.lockVmaUnderRcu(TEXT).orElseThrow()) {
      sum += pages(guard.vma());
      sum += guard.vmaLookup(TEXT).map(vma -> pages(vma)).orElse(0L);
    }
    try (RcuReadGuard guard = RcuReadGuard.lock()) {
      sum += pages(guard.vmaLookup(TEXT).orElseThrow());
    }
    if (sum != 5 * 16) {
      throw new IllegalStateException("sixteen pages of text, seen five times");
    }
  }

  // The borrow itself is the proof that some lock is held.
  private static long pages(@Borrowed VmaRef vma) {
    return (vma.end() - vma.start()) / 4096;
  }
}
