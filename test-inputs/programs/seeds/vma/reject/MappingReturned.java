// A lookup locks, finds and unlocks, and returns what it has found.
import dev.taskbound.annotations.Borrowed;
import dev.taskbound.samples.kernel.CurrentTask;
import dev.taskbound.samples.kernel.MmWithUser;
import dev.taskbound.samples.kernel.VmaReadGuard;
import dev.taskbound.samples.kernel.VmaRef;

public final class MappingReturned {
  private MappingReturned() {}

  static @Borrowed VmaRef find(@Borrowed MmWithUser mm, long address) {
    try (VmaReadGuard guard = mm.lockVmaUnderRcu(address).orElseThrow()) {
      return guard.vma(); // !! escape.by.return
    }
  }

  public static void main(String[] args) {
    MmWithUser mm = CurrentTask.current().mm().orElseThrow();
    System.out.println(find(mm, 0x40_0000).start());
  }
}
