// peer: rs101 reject: an operation consumes both operands, and the left one is used after
import dev.taskbound.annotations.Consumes;

final class BothOperandsConsumed {
  static final class Sum {
    private final int value;

    Sum(int value) {
      this.value = value;
    }

    @Consumes
    Sum plus(@Consumes Sum other) {
      return new Sum(value + other.value);
    }

    int value() {
      return value;
    }
  }

  static int run() {
    Sum left = new Sum(1);
    Sum both = left.plus(new Sum(2));
    return both.value() + left.value(); // !! use.after.release
  }
}
