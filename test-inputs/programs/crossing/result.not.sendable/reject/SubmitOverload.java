// Model facts: submit(Callable) is chosen for an expression lambda, and its result crosses back.
import dev.taskbound.inputs.prelude.TaskHandle;
import java.text.SimpleDateFormat;
import java.util.concurrent.ExecutorService;

final class SubmitOverload {
  static void run(ExecutorService executor) {
    executor.submit(() -> TaskHandle.current()); // !! result.not.sendable
    executor.submit(
        () -> {
          TaskHandle.current();
        });
    executor.submit(() -> new SimpleDateFormat("yyyy")); // !! result.not.sendable
  }
}
