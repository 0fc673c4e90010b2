// An override wants of its receiver what its base wants, or less.

import dev.taskbound.annotations.PolyConfined;
import dev.taskbound.annotations.Unconfined;

class SameReceiver {
  SameReceiver self(@Unconfined SameReceiver this) {
    return this;
  }

  @PolyConfined SameReceiver chained(@PolyConfined SameReceiver this) {
    return this;
  }

  static final class Sub extends SameReceiver {
    @Override
    SameReceiver self(@Unconfined Sub this) {
      return this;
    }

    @Override
    @PolyConfined SameReceiver chained(@PolyConfined Sub this) {
      return this;
    }
  }
}
