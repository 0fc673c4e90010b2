// Section 4: a private method that hands its closure to a boundary is inferred to be one.
import dev.taskbound.inputs.prelude.Boundaries;
import dev.taskbound.inputs.prelude.LocalCounter;

final class InferredBoundary {
  private static void later(Runnable body) {
    new Thread(body).start();
  }

  private void within(Runnable body) {
    Boundaries.scoped(body);
  }

  void run(LocalCounter counter) {
    later(() -> counter.increment()); // !! capture.not.sendable
    within(counter::increment); // !! capture.not.sendable
  }
}
