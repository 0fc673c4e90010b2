// Section 2: a @Borrowed closure may be passed on to a scoped boundary.
import dev.taskbound.annotations.Borrowed;
import dev.taskbound.inputs.prelude.Boundaries;
import java.util.function.Supplier;

final class BorrowedClosureParameter {
  static void twice(@Borrowed Runnable body) {
    Boundaries.scoped(body);
    Boundaries.now(body);
  }

  static int call(@Borrowed Supplier<Integer> body) {
    return Boundaries.scopedCall(body);
  }
}
