// A closure's mode is the join of its captures, so capturing such a closure is a capture of that
// mode.
import dev.taskbound.annotations.NotThreadSafe;
import dev.taskbound.inputs.prelude.Boundaries;
import dev.taskbound.inputs.prelude.LocalCounter;
import java.util.function.Supplier;

final class ClosureCapturesClosure {
  static void run(LocalCounter counter, @NotThreadSafe Supplier<String> name) {
    Runnable step = counter::increment;
    Boundaries.scoped(() -> step.run()); // !! capture.not.sendable
    Boundaries.scoped(step::run); // !! capture.not.sendable
    Boundaries.detached(() -> System.out.println(name.get())); // !! capture.not.sendable
  }
}
