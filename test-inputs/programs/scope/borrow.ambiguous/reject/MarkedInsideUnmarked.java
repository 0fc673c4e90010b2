// check: default
// A marked class, in a check that takes its sources as unmarked.

import dev.taskbound.annotations.Borrowed;
import dev.taskbound.annotations.ConfinementMarked;
import dev.taskbound.inputs.prelude.Lease;
import dev.taskbound.inputs.prelude.Owner;

@ConfinementMarked
final class MarkedInsideUnmarked {
  static @Borrowed Lease pick(Owner first, Owner second) { // !! borrow.ambiguous
    return second.lease();
  }
}
