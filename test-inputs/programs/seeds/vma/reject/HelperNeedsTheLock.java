// A method whose signature asks for the lock is called without it.
import dev.taskbound.annotations.Borrowed;
import dev.taskbound.annotations.HoldsMmapRead;
import dev.taskbound.samples.kernel.CurrentTask;
import dev.taskbound.samples.kernel.MmWithUser;

public final class HelperNeedsTheLock {
  private HelperNeedsTheLock() {}

  @HoldsMmapRead("mm")
  static String describe(@Borrowed MmWithUser mm) {
    return mm.mapCount() + " mappings";
  }

  public static void main(String[] args) {
    MmWithUser mm = CurrentTask.current().mm().orElseThrow();
    System.out.println(describe(mm)); // !! capability.not.held
  }
}
