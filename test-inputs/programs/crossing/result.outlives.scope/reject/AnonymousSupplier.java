// Key row: the method of an anonymous class returns the borrow on one of its paths.
import dev.taskbound.inputs.prelude.Boundaries;
import dev.taskbound.inputs.prelude.Pool;
import java.util.function.Supplier;

final class AnonymousSupplier {
  static Object run(boolean flag) {
    return Boundaries.scopedCall(
        new Supplier<Object>() {
          @Override
          public Object get() {
            Pool pool = new Pool();
            Object chosen = flag ? "none" : pool.slice(1);
            return chosen; // !! result.outlives.scope
          }
        });
  }
}
