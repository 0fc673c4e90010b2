// peer: rs191 accept: a wrapper's owner changes after its last use: a variable's end is no use
import dev.taskbound.annotations.Borrowed;
import dev.taskbound.inputs.prelude.Pool;
import dev.taskbound.inputs.prelude.Slice;

final class EndOfVariableIsNoUse {
  @Borrowed
  record Wrap(@Borrowed Slice slice) {}

  static int run(boolean read) {
    Pool pool = new Pool();
    Wrap wrap = new Wrap(pool.slice(2));
    int size = 0;
    if (read) {
      size = wrap.slice().size();
    } else {
      pool.reset();
    }
    pool.reset();
    return size;
  }
}
