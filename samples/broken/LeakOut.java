import dev.taskbound.samples.kernel.CurrentTask;
import dev.taskbound.samples.kernel.Kthread;
import dev.taskbound.samples.kernel.MmWithUser;
import java.util.Optional;

/**
 * Use after free, first pattern: the handle of the task that runs inside {@code useMm} leaks out as
 * the closure's result.
 */
public final class LeakOut {
  private LeakOut() {}

  /**
   * Ends with a violation.
   *
   * @param args not used
   */
  public static void main(String[] args) {
    Optional<MmWithUser> mm = CurrentTask.current().mm();
    if (mm.isPresent()) {
      CurrentTask leaked =
          Kthread.useMm(
              mm.get(),
              () -> {
                CurrentTask inside = CurrentTask.current();
                return inside; // !! result.not.sendable
              });
      System.out.println("the task inside was " + leaked.pid());
    }
  }
}
