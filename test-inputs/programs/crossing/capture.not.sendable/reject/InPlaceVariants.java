// Section 3, in place: parentheses, casts and conditionals around the closure do not make it
// prepared.
import dev.taskbound.inputs.prelude.Boundaries;
import dev.taskbound.inputs.prelude.LocalCounter;

final class InPlaceVariants {
  static void run(LocalCounter counter, boolean flag) {
    Boundaries.scoped((() -> counter.increment())); // !! capture.not.sendable
    Boundaries.scoped((Runnable) () -> counter.increment()); // !! capture.not.sendable
    Boundaries.scoped(
        flag
            ? () -> System.out.println("none")
            : () -> counter.increment()); // !! capture.not.sendable
  }
}
