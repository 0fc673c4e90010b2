// The reference to the address space is closed while its lock is held: the guard is borrowed from
// it.
import dev.taskbound.samples.kernel.CurrentTask;
import dev.taskbound.samples.kernel.MmWithUser;
import dev.taskbound.samples.kernel.MmapReadGuard;
import dev.taskbound.samples.kernel.Ref;

public final class GuardOutlivesReference {
  private GuardOutlivesReference() {}

  public static void main(String[] args) {
    Ref<MmWithUser> owned = CurrentTask.current().mm().orElseThrow().retain();
    MmapReadGuard guard = owned.get().mmapReadLock();
    System.out.println(guard.vmaLookup(0).isPresent());
    owned.close();
    guard.close(); // !! use.after.release
  }
}
