// The raw lock is given back once more than it was taken.
import dev.taskbound.samples.kernel.CurrentTask;
import dev.taskbound.samples.kernel.MmWithUser;

public final class RawUnlockTwice {
  private RawUnlockTwice() {}

  public static void main(String[] args) {
    MmWithUser mm = CurrentTask.current().mm().orElseThrow();
    mm.mmapReadLockRaw();
    System.out.println(mm.mapCount());
    mm.mmapReadUnlockRaw();
    mm.mmapReadUnlockRaw(); // !! capability.released.twice
  }
}
