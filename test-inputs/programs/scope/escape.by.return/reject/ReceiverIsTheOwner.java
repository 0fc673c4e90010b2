// Instance methods borrow from their receiver; this value borrows from a parameter.

import dev.taskbound.annotations.Borrowed;
import dev.taskbound.inputs.prelude.Lease;
import dev.taskbound.inputs.prelude.Owner;

final class ReceiverIsTheOwner {
  private final Owner own = new Owner("own");

  @Borrowed Lease run(Owner other, boolean flag) {
    if (flag) {
      return own.lease();
    }
    return other.lease(); // !! escape.by.return
  }
}
