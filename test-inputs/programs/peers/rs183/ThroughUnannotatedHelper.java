// peer: rs183 reject: a private helper without annotations hands over a closure over a guard
import dev.taskbound.inputs.prelude.Boundaries;
import dev.taskbound.inputs.prelude.Guard;

final class ThroughUnannotatedHelper {
  private static void start(Runnable body) {
    Boundaries.detached(body);
  }

  static void run() {
    try (Guard guard = Guard.open()) {
      start(() -> guard.guarded().text()); // !! capture.not.sendable
    }
  }
}
