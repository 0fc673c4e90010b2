// peer: cl013 accept: closed on one path only: the end of its own try statement is no report
import dev.taskbound.inputs.prelude.Pool;

final class EndOfScopeHandlesEither {
  static int run(boolean early) {
    int used;
    try (Pool pool = new Pool()) {
      used = pool.handedOut();
      if (early) {
        pool.close();
      }
    }
    return used;
  }
}
