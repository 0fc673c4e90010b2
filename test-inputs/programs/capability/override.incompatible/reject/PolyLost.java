// The base takes and returns any mode, the override only what is unconfined.

import dev.taskbound.annotations.PolyConfined;

final class PolyLost {
  interface Same {
    @PolyConfined
    Object same(@PolyConfined Object value);
  }

  static final class Parameter implements Same {
    @Override
    public Object same(Object value) { // !! override.incompatible
      return value;
    }
  }
}
