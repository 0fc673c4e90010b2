// peer: rs021 reject: a generic record is as confined as the guard inside of it
import dev.taskbound.inputs.prelude.Boundaries;
import dev.taskbound.inputs.prelude.Guard;

final class GenericRecordAroundGuard {
  record Nested<T>(T value) {}

  static void run() {
    try (Guard guard = Guard.open()) {
      Nested<Guard> nested = new Nested<>(guard);
      Boundaries.send(nested); // !! argument.not.sendable
    }
  }
}
