// peer: rs092 reject: a guard may not be shared with another task, even while it is waited for
import dev.taskbound.inputs.prelude.Boundaries;
import dev.taskbound.inputs.prelude.Guard;

final class GuardIsConfined {
  static void run() {
    try (Guard guard = Guard.open()) {
      Boundaries.scoped(() -> guard.guarded().text()); // !! capture.not.sendable
    }
  }
}
