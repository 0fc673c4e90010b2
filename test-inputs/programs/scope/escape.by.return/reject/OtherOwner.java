// The owner of the value is not the one that the signature names.

import dev.taskbound.annotations.Borrowed;
import dev.taskbound.annotations.BorrowsFrom;
import dev.taskbound.inputs.prelude.Lease;
import dev.taskbound.inputs.prelude.Owner;

final class OtherOwner {
  @BorrowsFrom("first")
  static @Borrowed Lease run(Owner first, Owner second) {
    if (first.isClosed()) {
      return second.lease(); // !! escape.by.return
    }
    return first.lease();
  }
}
