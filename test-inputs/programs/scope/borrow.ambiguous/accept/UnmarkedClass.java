// @ConfinementUnmarked code is unmarked in strict mode as well.

import dev.taskbound.annotations.Borrowed;
import dev.taskbound.annotations.ConfinementUnmarked;
import dev.taskbound.inputs.prelude.Lease;
import dev.taskbound.inputs.prelude.Owner;

@ConfinementUnmarked
class UnmarkedClass {
  static @Borrowed Lease pick(Owner first, Owner second) {
    return first.isClosed() ? second.lease() : first.lease();
  }
}
