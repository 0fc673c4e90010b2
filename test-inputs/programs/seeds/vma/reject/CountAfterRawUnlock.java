// Between the raw calls the lock is held; after them it is not.
import dev.taskbound.samples.kernel.CurrentTask;
import dev.taskbound.samples.kernel.MmWithUser;

public final class CountAfterRawUnlock {
  private CountAfterRawUnlock() {}

  public static void main(String[] args) {
    MmWithUser mm = CurrentTask.current().mm().orElseThrow();
    mm.mmapReadLockRaw();
    int before = mm.mapCount();
    mm.mmapReadUnlockRaw();
    System.out.println(mm.mapCount() - before); // !! capability.not.held
  }
}
