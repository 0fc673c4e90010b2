// On the path that finds nothing, which is the one taken, the raw lock is not given back.
import dev.taskbound.annotations.Borrowed;
import dev.taskbound.samples.kernel.CurrentTask;
import dev.taskbound.samples.kernel.MmWithUser;
import dev.taskbound.samples.kernel.Syscall;

public final class RawLockForgotten {
  private RawLockForgotten() {}

  public static void main(String[] args) {
    int mappings = Syscall.run(() -> count(CurrentTask.current().mm().orElseThrow()));
    System.out.println(mappings);
  }

  private static int count(@Borrowed MmWithUser mm) {
    mm.mmapReadLockRaw(); // !! capability.not.released
    int mappings = mm.mapCount();
    if (mappings < 100) {
      return mappings;
    }
    mm.mmapReadUnlockRaw();
    return 100;
  }
}
