// The lock of one mapping keeps that mapping in place, not the number of mappings.
import dev.taskbound.samples.kernel.CurrentTask;
import dev.taskbound.samples.kernel.MmWithUser;
import dev.taskbound.samples.kernel.VmaReadGuard;

public final class SingleLockIsNotEnough {
  private static final long TEXT = 0x40_0000;

  private SingleLockIsNotEnough() {}

  public static void main(String[] args) {
    MmWithUser mm = CurrentTask.current().mm().orElseThrow();
    try (VmaReadGuard guard = mm.lockVmaUnderRcu(TEXT).orElseThrow()) {
      System.out.println(guard.vma().start());
      System.out.println(mm.mapCount()); // !! capability.not.held
    }
  }
}
