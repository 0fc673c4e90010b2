import dev.taskbound.samples.kernel.CurrentTask;
import dev.taskbound.samples.kernel.Kthread;
import dev.taskbound.samples.kernel.MmWithUser;
import dev.taskbound.samples.kernel.Ref;
import dev.taskbound.samples.kernel.Task;
import java.util.Optional;

/**
 * The repair of the first pattern: an owned reference leaves the closure, in place of the handle.
 */
public final class LeakOut {
  private LeakOut() {}

  /**
   * Prints the number of the task inside.
   *
   * @param args not used
   */
  public static void main(String[] args) {
    Optional<MmWithUser> mm = CurrentTask.current().mm();
    if (mm.isPresent()) {
      try (Ref<Task> kept =
          Kthread.useMm(
              mm.get(),
              () -> {
                CurrentTask inside = CurrentTask.current();
                return inside.retain();
              })) {
        System.out.println("the task inside was " + kept.get().pid());
      }
    }
  }
}
