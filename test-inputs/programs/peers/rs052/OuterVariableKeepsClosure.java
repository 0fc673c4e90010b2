// peer: rs052 reject: an outer variable keeps a closure over an inner borrow beyond its owner's end
import dev.taskbound.inputs.prelude.Pool;
import dev.taskbound.inputs.prelude.Slice;
import java.util.function.IntSupplier;

final class OuterVariableKeepsClosure {
  static int run() {
    IntSupplier read = () -> 0;
    try (Pool pool = new Pool()) {
      Slice slice = pool.slice(4);
      read = () -> slice.get(0);
    }
    return read.getAsInt(); // !! use.after.release
  }
}
