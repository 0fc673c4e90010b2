// A static method of an interface.

import dev.taskbound.annotations.Borrowed;
import dev.taskbound.inputs.prelude.Lease;
import dev.taskbound.inputs.prelude.Owner;

interface InterfaceMethod {
  static @Borrowed Lease pick(Owner first, Owner second) { // !! borrow.ambiguous
    return first.lease();
  }

  @Borrowed Lease get(Owner first, Owner second);
}
