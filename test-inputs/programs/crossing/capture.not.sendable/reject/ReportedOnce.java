// Section 3: a value reported as crossing is @Unconfined on the far side: one report, not a second
// at start().
import dev.taskbound.inputs.prelude.Boundaries;
import dev.taskbound.inputs.prelude.LocalCounter;

final class ReportedOnce {
  static void run(LocalCounter counter) {
    Thread thread = new Thread(() -> counter.increment()); // !! capture.not.sendable
    thread.start();
    Boundaries.scoped(
        () -> {
          LocalCounter inside = counter; // !! capture.not.sendable
          Boundaries.scoped(() -> inside.increment());
          Boundaries.send(counter);
        });
  }
}
