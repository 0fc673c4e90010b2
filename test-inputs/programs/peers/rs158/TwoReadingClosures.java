// peer: rs158 accept: two closures read the same borrow, one of them through a helper
import dev.taskbound.annotations.Borrowed;
import dev.taskbound.inputs.prelude.Slice;
import java.util.function.IntSupplier;

final class TwoReadingClosures {
  static int read(@Borrowed Slice slice) {
    return slice.get(0);
  }

  static int run(@Borrowed Slice slice) {
    IntSupplier direct = () -> slice.get(0);
    IntSupplier helped = () -> read(slice);
    return direct.getAsInt() * helped.getAsInt();
  }
}
