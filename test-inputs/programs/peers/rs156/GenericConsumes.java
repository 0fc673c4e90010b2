// peer: rs156 reject: a generic method takes its argument over although it only needs to look at it
import dev.taskbound.annotations.Consumes;
import dev.taskbound.inputs.prelude.Pool;

final class GenericConsumes {
  static <T extends Pool> int read(@Consumes T value) {
    int used = value.handedOut();
    value.close();
    return used;
  }

  static int run() {
    Pool pool = new Pool();
    int used = read(pool);
    return used + pool.handedOut(); // !! use.after.release
  }
}
