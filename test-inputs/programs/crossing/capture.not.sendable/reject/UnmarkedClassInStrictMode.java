// Section 4, unmarked code: what can be known is still reported, also where a class says it is
// unmarked.
import dev.taskbound.annotations.ConfinementUnmarked;
import dev.taskbound.inputs.prelude.Boundaries;
import dev.taskbound.inputs.prelude.TaskHandle;
import java.security.MessageDigest;
import java.util.concurrent.ExecutorService;

@ConfinementUnmarked
final class UnmarkedClassInStrictMode {
  private MessageDigest digest;

  void run(ExecutorService executor, TaskHandle task) {
    executor.execute(() -> digest.reset()); // !! capture.not.sendable
    executor.execute(() -> System.out.println(task.id())); // !! capture.not.sendable
    Boundaries.scoped(task::name); // !! capture.not.sendable
  }
}
