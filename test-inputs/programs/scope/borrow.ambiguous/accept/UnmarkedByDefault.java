// check: default
// The rule is for marked code only.

import dev.taskbound.annotations.Borrowed;
import dev.taskbound.inputs.prelude.Lease;
import dev.taskbound.inputs.prelude.Owner;

class UnmarkedByDefault {
  static @Borrowed Lease pick(Owner first, Owner second) {
    return first.isClosed() ? second.lease() : first.lease();
  }
}
