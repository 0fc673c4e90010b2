// A T whose bound is @Unconfined is not of the top mode.

import dev.taskbound.annotations.Unconfined;
import dev.taskbound.inputs.prelude.TaskHandle;

final class CastOfTypeVariable {
  static <T extends @Unconfined Object> int run(T value) {
    Object plain = value;
    return ((TaskHandle) plain).id(); // !! cast.to.handle
  }
}
