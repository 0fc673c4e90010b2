// peer: rs065 reject: a borrowed parameter is returned under a type without limits
import dev.taskbound.annotations.Borrowed;
import dev.taskbound.inputs.prelude.Slice;

final class ParameterAsUnlimited {
  static Slice run(@Borrowed Slice slice) {
    return slice; // !! escape.by.return
  }
}
