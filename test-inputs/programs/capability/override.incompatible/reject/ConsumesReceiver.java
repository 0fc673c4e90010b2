// After a call of the base the receiver is still there, after the override it is not.

import dev.taskbound.annotations.Consumes;
import java.util.function.Supplier;

final class ConsumesReceiver {
  static class Draft {
    String text() {
      return "draft";
    }
  }

  static final class Once extends Draft {
    @Consumes
    @Override
    String text() { // !! override.incompatible
      return "once";
    }
  }

  static final class Last implements Supplier<String> {
    @Consumes
    @Override
    public String get() { // !! override.incompatible
      return "last";
    }
  }
}
