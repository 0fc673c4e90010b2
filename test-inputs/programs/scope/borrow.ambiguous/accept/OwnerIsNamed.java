// @BorrowsFrom tells the owner.

import dev.taskbound.annotations.Borrowed;
import dev.taskbound.annotations.BorrowsFrom;
import dev.taskbound.inputs.prelude.Lease;
import dev.taskbound.inputs.prelude.Owner;

final class OwnerIsNamed {
  @BorrowsFrom("second")
  static @Borrowed Lease second(Owner first, Owner second) {
    return second.lease();
  }

  @BorrowsFrom({"first", "second"})
  static @Borrowed Lease either(Owner first, Owner second) {
    return first.isClosed() ? second.lease() : first.lease();
  }
}
