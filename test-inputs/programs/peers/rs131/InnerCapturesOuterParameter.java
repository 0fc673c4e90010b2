// peer: rs131 reject: a closure returns an inner closure over its own borrowed parameter
import dev.taskbound.annotations.Borrowed;
import dev.taskbound.annotations.RunsImmediately;
import dev.taskbound.inputs.prelude.Pool;
import dev.taskbound.inputs.prelude.Slice;
import java.util.function.Function;
import java.util.function.IntSupplier;

final class InnerCapturesOuterParameter {
  static void use(@RunsImmediately Function<@Borrowed Slice, IntSupplier> body) {
    try (Pool pool = new Pool()) {
      System.out.println(body.apply(pool.slice(1)).getAsInt());
    }
  }

  static void run() {
    use(slice -> () -> slice.get(0)); // !! escape.by.closure
    use(
        slice -> {
          return () -> slice.size(); // !! escape.by.closure
        });
  }
}
