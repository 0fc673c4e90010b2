// A mapping comes as a plain value: nothing proves that a lock keeps it in place.
// runs: clean the caller does hold the lock, and only the signature does not say so
import dev.taskbound.annotations.Unconfined;
import dev.taskbound.samples.kernel.CurrentTask;
import dev.taskbound.samples.kernel.MmWithUser;
import dev.taskbound.samples.kernel.MmapReadGuard;
import dev.taskbound.samples.kernel.VmaRef;

public final class MappingWithoutProof {
  private MappingWithoutProof() {}

  static long endOf(@Unconfined VmaRef vma) {
    return vma.end(); // !! capability.not.held
  }

  public static void main(String[] args) {
    MmWithUser mm = CurrentTask.current().mm().orElseThrow();
    try (MmapReadGuard guard = mm.mmapReadLock()) {
      VmaRef vma = guard.vmaLookup(0x40_0000).orElseThrow();
      System.out.println(endOf(vma)); // !! escape.by.argument
    }
  }
}
