// Section 1, crossing: the bound receiver of a method reference.
import dev.taskbound.inputs.prelude.Boundaries;
import dev.taskbound.inputs.prelude.LocalCounter;
import java.util.concurrent.Executor;

final class BoundMethodReference {
  static void run(LocalCounter counter, Executor executor) {
    Boundaries.detached(counter::increment); // !! capture.not.sendable
    executor.execute(counter::increment); // !! capture.not.sendable
    new Thread(counter::increment).start(); // !! capture.not.sendable
  }
}
