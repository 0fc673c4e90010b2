// A guard leaves its own try-with-resources inside an exception.

import dev.taskbound.annotations.CurrentTaskOnly;
import dev.taskbound.inputs.prelude.Guard;

final class GuardThrown {
  @CurrentTaskOnly
  static final class GuardFailure extends RuntimeException {
    final Guard guard;

    GuardFailure(Guard guard) {
      this.guard = guard;
    }
  }

  static void run() {
    try (Guard guard = Guard.open()) {
      throw new GuardFailure(guard); // !! escape.by.throw
    }
  }
}
