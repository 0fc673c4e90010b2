// The lock that the caller holds is not held in the system call that it makes.
import dev.taskbound.samples.kernel.CurrentTask;
import dev.taskbound.samples.kernel.MmWithUser;
import dev.taskbound.samples.kernel.MmapReadGuard;
import dev.taskbound.samples.kernel.Syscall;

public final class LockDoesNotCross {
  private LockDoesNotCross() {}

  public static void main(String[] args) {
    MmWithUser mm = CurrentTask.current().mm().orElseThrow();
    try (MmapReadGuard guard = mm.mmapReadLock()) {
      int outside = mm.mapCount();
      int inside = Syscall.run(() -> mm.mapCount()); // !! capability.not.held
      System.out.println(outside - inside);
    }
  }
}
