// Key row: the method of an anonymous class returns the value; try and finally change nothing.
import dev.taskbound.inputs.prelude.Boundaries;
import dev.taskbound.inputs.prelude.LocalCounter;
import java.util.concurrent.Callable;

final class AnonymousResult {
  static void run() {
    Boundaries.detachedCall(
        new Callable<LocalCounter>() {
          @Override
          public LocalCounter call() {
            LocalCounter counter = new LocalCounter();
            try {
              return counter; // !! result.not.sendable
            } finally {
              counter.increment();
            }
          }
        });
  }
}
