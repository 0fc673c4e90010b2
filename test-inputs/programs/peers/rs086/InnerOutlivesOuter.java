// peer: rs086 reject: a returned closure makes closures over what it has captured
import dev.taskbound.annotations.Borrowed;
import dev.taskbound.inputs.prelude.Slice;
import java.util.function.IntSupplier;
import java.util.function.Supplier;

final class InnerOutlivesOuter {
  static Supplier<IntSupplier> run(@Borrowed Slice slice) {
    return () -> () -> slice.get(0); // !! escape.by.closure
  }
}
