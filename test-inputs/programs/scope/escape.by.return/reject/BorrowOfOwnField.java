// What a field lends is returned as if it were owned.

import dev.taskbound.inputs.prelude.Lease;
import dev.taskbound.inputs.prelude.Owner;

final class BorrowOfOwnField {
  private final Owner owner = new Owner("own");

  Lease lease() {
    return owner.lease(); // !! escape.by.return
  }
}
