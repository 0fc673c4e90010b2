// The base asks for nothing, the override for a lock.

import dev.taskbound.inputs.prelude.HoldsTableRead;
import dev.taskbound.inputs.prelude.HoldsTableWrite;

final class MoreCapability {
  interface Counter {
    int count();
  }

  static class OfClass {
    void add() {}
  }

  static final class Locked implements Counter {
    @HoldsTableRead
    @Override
    public int count() { // !! override.incompatible
      return 1;
    }
  }

  static final class LockedClass extends OfClass {
    @HoldsTableWrite
    @Override
    void add() {} // !! override.incompatible
  }
}
