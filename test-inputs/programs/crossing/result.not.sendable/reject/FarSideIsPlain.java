// Section 3: a result that was reported counts as @Unconfined: its next crossing is not reported
// again.
import dev.taskbound.inputs.prelude.Boundaries;
import dev.taskbound.inputs.prelude.LocalCounter;

final class FarSideIsPlain {
  static void run() {
    LocalCounter counter =
        Boundaries.scopedCall(() -> new LocalCounter()); // !! result.not.sendable
    Boundaries.scoped(() -> counter.increment());
    Boundaries.send(counter);
  }
}
