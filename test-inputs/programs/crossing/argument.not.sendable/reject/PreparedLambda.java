// Section 3: a prepared closure is reported at the argument that lets it out.
import dev.taskbound.inputs.prelude.Boundaries;
import dev.taskbound.inputs.prelude.LocalCounter;

final class PreparedLambda {
  static void run(LocalCounter counter) {
    Runnable step = () -> counter.increment();
    step.run();
    Boundaries.scoped(step); // !! argument.not.sendable
    Boundaries.detached(step); // !! argument.not.sendable
  }
}
