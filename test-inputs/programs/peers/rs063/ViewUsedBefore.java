// peer: rs063 accept: a borrow is used once, and only then its owner is changed
import dev.taskbound.inputs.prelude.Pool;
import dev.taskbound.inputs.prelude.Slice;

final class ViewUsedBefore {
  static int run() {
    Pool pool = new Pool();
    Slice slice = pool.slice(3);
    int first = slice.get(0);
    pool.reset();
    pool.slice(1);
    pool.reset();
    pool.slice(2);
    pool.reset();
    return first;
  }
}
