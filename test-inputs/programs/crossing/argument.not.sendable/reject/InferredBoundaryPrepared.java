// Section 4: private and local boundaries are inferred; a prepared closure is reported at the
// argument.
import dev.taskbound.inputs.prelude.Boundaries;
import dev.taskbound.inputs.prelude.LocalCounter;

final class InferredBoundaryPrepared {
  private static void later(int times, Runnable body) {
    for (int i = 0; i < times; i++) {
      Boundaries.detached(body);
    }
  }

  static void run(LocalCounter counter) {
    Runnable step = counter::increment;
    later(2, step); // !! argument.not.sendable
  }
}
