// Key row: making an instance of a capturing local class inside the closure captures what that
// class captures.
import dev.taskbound.inputs.prelude.Boundaries;
import dev.taskbound.inputs.prelude.LocalCounter;

final class LocalClassInsideLambda {
  static void run(LocalCounter counter) {
    class Step {
      void take() {
        counter.increment();
      }
    }
    Boundaries.scoped(() -> new Step().take()); // !! capture.not.sendable
  }
}
