// Closure mode is the join of its captures: a prepared closure without confined captures goes
// anywhere.
import dev.taskbound.inputs.prelude.Boundaries;
import dev.taskbound.inputs.prelude.LocalCounter;
import dev.taskbound.inputs.prelude.TaskHandle;
import java.util.concurrent.Executor;
import java.util.function.Supplier;

final class PreparedWithoutCaptures {
  static void run(Executor executor) {
    String name = TaskHandle.current().name();
    Runnable lambda = () -> System.out.println(name);
    Runnable reference = PreparedWithoutCaptures::report;
    Supplier<LocalCounter> maker = LocalCounter::new;
    Boundaries.detached(lambda);
    executor.execute(reference);
    Boundaries.send(maker);
  }

  private static void report() {
    System.out.println("ran");
  }
}
