// peer: rs074 reject: a match binds a confined value, which a closure in its body captures
import dev.taskbound.annotations.NotThreadSafe;
import dev.taskbound.inputs.prelude.Boundaries;
import dev.taskbound.inputs.prelude.LocalCounter;

final class MatchedTemporary {
  static void run(@NotThreadSafe Object value) {
    if (value instanceof LocalCounter counter) {
      Boundaries.detached(() -> counter.increment()); // !! capture.not.sendable
    }
  }
}
