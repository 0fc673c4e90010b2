// peer: rs199 accept: the captured borrow comes from a static owner, which no scope ends
import dev.taskbound.inputs.prelude.Boundaries;
import dev.taskbound.inputs.prelude.Pool;
import dev.taskbound.inputs.prelude.Slice;

final class BorrowOfGlobal {
  private static final Pool GLOBAL = new Pool();

  static void run() {
    Slice slice = GLOBAL.slice(4);
    Boundaries.detached(() -> System.out.println(slice.get(0)));
  }
}
