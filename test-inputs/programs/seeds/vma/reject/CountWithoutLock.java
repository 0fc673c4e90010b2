// The number of mappings is asked for without the lock that keeps it from changing.
import dev.taskbound.samples.kernel.CurrentTask;
import dev.taskbound.samples.kernel.MmWithUser;

public final class CountWithoutLock {
  private CountWithoutLock() {}

  public static void main(String[] args) {
    MmWithUser mm = CurrentTask.current().mm().orElseThrow();
    System.out.println(mm.mapCount()); // !! capability.not.held
  }
}
