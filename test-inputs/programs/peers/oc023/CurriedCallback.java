// peer: oc023 reject: a curried callback keeps its borrowed argument in the closure it returns
import dev.taskbound.annotations.Borrowed;
import dev.taskbound.annotations.RunsImmediately;
import dev.taskbound.inputs.prelude.Pool;
import dev.taskbound.inputs.prelude.Slice;
import java.util.function.Function;
import java.util.function.IntUnaryOperator;

final class CurriedCallback {
  static int use(@RunsImmediately Function<@Borrowed Slice, IntUnaryOperator> body) {
    try (Pool pool = new Pool()) {
      return body.apply(pool.slice(2)).applyAsInt(1);
    }
  }

  static int run() {
    return use(slice -> index -> slice.get(index)); // !! escape.by.closure
  }
}
