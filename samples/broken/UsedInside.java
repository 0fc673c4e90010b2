import dev.taskbound.samples.kernel.CurrentTask;
import dev.taskbound.samples.kernel.Kthread;
import dev.taskbound.samples.kernel.MmWithUser;
import java.util.Optional;

/**
 * Use after free, second pattern: a handle obtained outside is used inside {@code useMm}, where its
 * address space is not the one in use.
 */
public final class UsedInside {
  private UsedInside() {}

  /**
   * Ends with a violation.
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
            boolean inUse = outside.mm().isPresent(); // !! capture.not.sendable
            System.out.println("an address space is in use: " + inUse);
          });
    }
  }
}
