import dev.taskbound.samples.kernel.CurrentTask;
import dev.taskbound.samples.kernel.Kthread;
import dev.taskbound.samples.kernel.MmWithUser;
import java.util.Optional;

/** The repair of the second pattern: the handle is obtained inside, where it is used. */
public final class UsedInside {
  private UsedInside() {}

  /**
   * Prints whether an address space is in use inside.
   *
   * @param args not used
   */
  public static void main(String[] args) {
    CurrentTask outside = CurrentTask.current();
    Optional<MmWithUser> mm = outside.mm();
    if (mm.isPresent()) {
      Kthread.useMm(
          mm.get(),
          () -> {
            CurrentTask inside = CurrentTask.current();
            boolean inUse = inside.mm().isPresent();
            System.out.println("an address space is in use: " + inUse);
          });
    }
    System.out.println("task " + outside.pid() + " goes on");
  }
}
