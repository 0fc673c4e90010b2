// A sub-class with a lower mode of its own; methods that it inherits stay as they are.

import dev.taskbound.annotations.NotThreadSafe;
import dev.taskbound.annotations.Unconfined;

final class LoweredMode {
  @NotThreadSafe
  static class Cursor {
    private int place;

    int next() {
      return place++;
    }

    void take(Cursor other) {
      place = other.place;
    }
  }

  @Unconfined
  static final class Fixed extends Cursor {
    @Override
    int next() {
      return 0;
    }

    @Override
    void take(@NotThreadSafe Cursor other) {
      System.out.println(other.next());
    }
  }
}
