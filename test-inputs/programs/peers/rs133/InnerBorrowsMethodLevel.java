// peer: rs133 accept: an inner closure borrows from the method, not from the outer closure
import dev.taskbound.annotations.Borrowed;
import dev.taskbound.inputs.prelude.Slice;
import java.util.function.IntSupplier;
import java.util.function.Supplier;

final class InnerBorrowsMethodLevel {
  static int run(@Borrowed Slice slice) {
    Supplier<IntSupplier> outer = () -> () -> slice.get(0);
    IntSupplier inner = outer.get();
    return inner.getAsInt();
  }
}
