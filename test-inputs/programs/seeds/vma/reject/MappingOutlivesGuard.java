// A mapping is used after the guard that keeps it in place was closed.
import dev.taskbound.samples.kernel.CurrentTask;
import dev.taskbound.samples.kernel.MmWithUser;
import dev.taskbound.samples.kernel.MmapReadGuard;
import dev.taskbound.samples.kernel.VmaRef;

public final class MappingOutlivesGuard {
  private MappingOutlivesGuard() {}

  public static void main(String[] args) {
    MmWithUser mm = CurrentTask.current().mm().orElseThrow();
    VmaRef vma;
    try (MmapReadGuard guard = mm.mmapReadLock()) {
      vma = guard.vmaLookup(0x40_0000).orElseThrow();
      System.out.println(vma.start());
    }
    System.out.println(vma.end()); // !! use.after.release
  }
}
