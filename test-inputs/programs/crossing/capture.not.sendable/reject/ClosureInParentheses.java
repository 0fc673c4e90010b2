// Parentheses and casts around a closure change nothing.

import dev.taskbound.inputs.prelude.Boundaries;
import dev.taskbound.inputs.prelude.LocalCounter;

final class ClosureInParentheses {
  static void run(LocalCounter counter) {
    Boundaries.scoped((() -> counter.increment())); // !! capture.not.sendable
    Boundaries.scoped((Runnable) () -> counter.increment()); // !! capture.not.sendable
    Boundaries.scoped(((Runnable) (counter::increment))); // !! capture.not.sendable
  }
}
