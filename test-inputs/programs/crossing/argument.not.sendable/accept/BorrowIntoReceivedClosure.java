// Closure parameters: a scoped closure whose parameter is written @Borrowed may be given a borrow.
import dev.taskbound.annotations.Borrowed;
import dev.taskbound.annotations.PretendThread;
import dev.taskbound.inputs.prelude.Pool;
import dev.taskbound.inputs.prelude.Slice;
import java.util.function.Consumer;

final class BorrowIntoReceivedClosure {
  static void lend(Pool pool, @PretendThread Consumer<@Borrowed Slice> body) {
    Slice slice = pool.slice(2);
    body.accept(slice);
    body.accept(pool.slice(3));
  }

  static void run(Pool pool) {
    lend(pool, slice -> slice.set(0, 1));
  }
}
