// Key row: every confined mode counts, so a @Borrowed capture is unknown too.
import dev.taskbound.annotations.Borrowed;
import dev.taskbound.annotations.ConfinementUnmarked;
import dev.taskbound.inputs.prelude.Lease;
import dev.taskbound.inputs.prelude.Pool;
import dev.taskbound.inputs.prelude.Slice;
import java.util.function.Consumer;
import java.util.function.IntUnaryOperator;

final class BorrowCaptured {
  @ConfinementUnmarked
  interface Walker {
    void walk(Consumer<String> body);

    int sum(IntUnaryOperator body);
  }

  static int run(Walker walker, Pool pool, @Borrowed Lease lease) {
    Slice slice = pool.slice(3);
    walker.walk(text -> slice.set(0, text.length())); // !! capture.unknown
    return walker.sum(n -> n + lease.text().length()); // !! capture.unknown
  }
}
