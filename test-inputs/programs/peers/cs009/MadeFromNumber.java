// peer: cs009 accept: a value made from a number only is not tied to where the number was read
import dev.taskbound.annotations.Borrowed;
import dev.taskbound.inputs.prelude.Pool;

final class MadeFromNumber {
  @Borrowed
  static final class Text {
    private final int length;

    Text(int length) {
      this.length = length;
    }

    int length() {
      return length;
    }
  }

  static int run() {
    Text text;
    try (Pool pool = new Pool()) {
      text = new Text(pool.handedOut());
    }
    return text.length();
  }
}
