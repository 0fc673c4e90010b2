// check: default
// In unmarked code a type variable is as confined as the class of its bound is declared to be.

import dev.taskbound.inputs.prelude.Boundaries;
import dev.taskbound.inputs.prelude.LocalCounter;

final class UnmarkedTypeVariable {
  static <T extends LocalCounter> void count(T counter) {
    Boundaries.scoped(() -> counter.increment()); // !! capture.not.sendable
  }

  static <T> void show(T value) {
    Boundaries.scoped(() -> System.out.println(value));
  }
}
