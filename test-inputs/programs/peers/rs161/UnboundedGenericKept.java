// peer: rs161 reject: generic code returns a value of an unbounded type variable as unconfined
import dev.taskbound.annotations.Unconfined;

final class UnboundedGenericKept {
  static <T> Object box(T value) {
    return value; // !! escape.by.return
  }

  static <T extends @Unconfined Object> Object boundedBox(T value) {
    return value;
  }
}
