// A static method with two parameters that can own.

import dev.taskbound.annotations.Borrowed;
import dev.taskbound.inputs.prelude.Lease;
import dev.taskbound.inputs.prelude.Owner;

final class TwoOwners {
  static @Borrowed Lease pick(Owner first, Owner second) { // !! borrow.ambiguous
    return first.isClosed() ? second.lease() : first.lease();
  }
}
