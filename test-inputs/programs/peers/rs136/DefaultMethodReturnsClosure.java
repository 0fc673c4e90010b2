// peer: rs136 reject: the body of a default method returns a closure over its borrowed parameter
import dev.taskbound.annotations.Borrowed;
import dev.taskbound.inputs.prelude.Slice;
import java.util.function.IntSupplier;

final class DefaultMethodReturnsClosure {
  interface Maker {
    default IntSupplier make(@Borrowed Slice slice) {
      return () -> slice.get(0); // !! escape.by.closure
    }
  }
}
