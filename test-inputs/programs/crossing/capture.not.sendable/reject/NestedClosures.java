// Key row, "in any nesting": the innermost mention is the capture, and is reported once.
import dev.taskbound.inputs.prelude.Boundaries;
import dev.taskbound.inputs.prelude.LocalCounter;

final class NestedClosures {
  static void run(LocalCounter counter) {
    Boundaries.scoped(
        () ->
            Boundaries.detached(
                () -> System.out.println(counter.get()))); // !! capture.not.sendable
    Boundaries.scoped(() -> Boundaries.now(() -> counter.increment())); // !! capture.not.sendable
    Boundaries.now(() -> Boundaries.scoped(() -> counter.increment())); // !! capture.not.sendable
  }
}
