// A method that is annotated requires its capability of callers: by parameter, by #1.

import dev.taskbound.inputs.prelude.HoldsTableRead;
import dev.taskbound.inputs.prelude.Table;
import dev.taskbound.inputs.prelude.TableGuard;

final class AnnotatedMethod {
  @HoldsTableRead("second")
  static int byName(Table first, Table second) {
    return second.size();
  }

  @HoldsTableRead("#1")
  static int byNumber(Table first, Table second) {
    return first.size();
  }

  static int wrongArgument(Table a, Table b) {
    try (TableGuard guard = a.read()) {
      guard.first();
      return byName(a, b); // !! capability.not.held
    }
  }

  static int wrongFirst(Table a, Table b) {
    try (TableGuard guard = a.read()) {
      guard.first();
      return byNumber(b, a); // !! capability.not.held
    }
  }

  static int nothing(Table a) {
    return byName(a, a); // !! capability.not.held
  }

  @HoldsTableRead("first")
  static int bodyHoldsOnlyThat(Table first, Table second) {
    return first.size() + second.size(); // !! capability.not.held
  }
}
