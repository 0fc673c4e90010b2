// A class that requires a capability overrides a method of a base that does not.

import dev.taskbound.inputs.prelude.HoldsTableRead;

final class ClassLevelCapability {
  static class Base {
    int count() {
      return 1;
    }
  }

  @HoldsTableRead
  static final class Guarded extends Base {
    @Override
    int count() { // !! override.incompatible
      return 2;
    }
  }
}
