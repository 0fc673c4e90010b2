// Key row: an owner may cross a detached boundary where it is not closed here, but by the closure
// itself.
import dev.taskbound.inputs.prelude.Boundaries;
import dev.taskbound.inputs.prelude.Pool;

final class OwnerMovedAway {
  static void run() {
    Pool pool = new Pool();
    Boundaries.detached(
        () -> {
          try (pool) {
            System.out.println(pool.slice(3).size());
          }
        });
  }
}
