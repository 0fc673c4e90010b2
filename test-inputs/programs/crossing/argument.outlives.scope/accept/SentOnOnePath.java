// Non-lexical: the owner is sent on one path and closed on the other.
import dev.taskbound.inputs.prelude.Boundaries;
import dev.taskbound.inputs.prelude.Pool;

final class SentOnOnePath {
  static void run(int kind) {
    Pool pool = new Pool();
    switch (kind) {
      case 0 -> Boundaries.send(pool);
      case 1 -> pool.close();
      default -> {
        pool = new Pool();
        pool.close();
      }
    }
  }
}
