// peer: rs134 reject: a returned closure borrows the method's parameters
import dev.taskbound.annotations.Borrowed;
import dev.taskbound.inputs.prelude.Slice;
import java.util.function.IntUnaryOperator;

final class ReturnedCallableBorrows {
  static IntUnaryOperator run(@Borrowed Slice slice, int offset) {
    return index -> slice.get(index + offset); // !! escape.by.closure
  }
}
