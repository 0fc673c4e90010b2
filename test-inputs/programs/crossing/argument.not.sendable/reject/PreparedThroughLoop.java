// Flow: on some path the closure that is let out holds the counter.
import dev.taskbound.inputs.prelude.LocalCounter;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

final class PreparedThroughLoop {
  static void run(LocalCounter counter, ScheduledExecutorService executor) {
    Runnable step = () -> System.out.println("idle");
    for (int i = 0; i < 3; i++) {
      executor.schedule(step, i, TimeUnit.SECONDS); // !! argument.not.sendable
      step = counter::increment;
    }
  }
}
