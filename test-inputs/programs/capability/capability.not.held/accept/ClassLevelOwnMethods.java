// A class's own methods hold the capability for their instance: private and inherited ones too.

import dev.taskbound.annotations.Borrowed;
import dev.taskbound.inputs.prelude.Boundaries;
import dev.taskbound.inputs.prelude.HoldsTableRead;

@HoldsTableRead
class ClassLevelOwnMethods {
  private final int number = 12;

  int number() {
    return number;
  }

  int twice() {
    return number() + this.half() * 4;
  }

  private int half() {
    return number() / 2;
  }

  int later() {
    return Boundaries.nowGet(() -> number());
  }

  int sum(@Borrowed ClassLevelOwnMethods other) {
    return number() + other.number();
  }

  static final class Narrow extends ClassLevelOwnMethods {
    int third() {
      return number() / 3 + super.twice();
    }
  }

  static int of(@Borrowed Narrow narrow) {
    return narrow.third() + narrow.number();
  }
}
