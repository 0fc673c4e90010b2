// A pattern binding is what was matched: a value of mode @NotThreadSafe.
import dev.taskbound.annotations.NotThreadSafe;
import dev.taskbound.inputs.prelude.Boundaries;
import dev.taskbound.inputs.prelude.LocalCounter;

final class PatternBinding {
  static void run(@NotThreadSafe Object value) {
    if (value instanceof LocalCounter counter && counter.get() > 0) {
      Boundaries.scoped(() -> counter.increment()); // !! capture.not.sendable
    }
  }
}
