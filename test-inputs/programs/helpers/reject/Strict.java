// Strict mode: the same helpers, and closures that they may not be given.
import dev.taskbound.inputs.prelude.Boundaries;
import dev.taskbound.inputs.prelude.LocalCounter;
import java.util.function.Supplier;

final class Strict {
  private int count;

  private static Runnable twice(Runnable body) {
    return () -> {
      body.run();
      body.run();
    };
  }

  private void later(Runnable body) {
    Boundaries.detached(
        () -> {
          try {
            body.run();
          } finally {
            done();
          }
        });
  }

  private synchronized void done() {
    count++;
  }

  private String elsewhere(Supplier<String> body) {
    return Boundaries.scopedCall(() -> body.get());
  }

  private void send(Object value) {
    Boundaries.detached(() -> System.out.println(value));
  }

  void go(LocalCounter counter) {
    later(() -> counter.increment()); // !! capture.not.sendable
    Boundaries.detached(twice(() -> counter.increment())); // !! argument.not.sendable|capture.not.sendable
    System.out.println(elsewhere(() -> "" + counter.get())); // !! capture.not.sendable
    send(counter); // !! argument.not.sendable
  }
}
