// peer: rs083 reject: a resource is live until its scope's end, whatever its last use
import dev.taskbound.inputs.prelude.Boundaries;
import dev.taskbound.inputs.prelude.Owner;

final class LiveUntilScopeEnd {
  static void run() {
    try (Owner owner = new Owner("live")) {
      Boundaries.detached(() -> owner.isClosed()); // !! capture.outlives.scope
    }
  }
}
