// A guard that arrives as a plain AutoCloseable.

import dev.taskbound.inputs.prelude.Guard;

final class CastToGuard {
  static String run(AutoCloseable resource) {
    Guard guard = (Guard) resource; // !! cast.to.handle
    return guard.guarded().text();
  }
}
