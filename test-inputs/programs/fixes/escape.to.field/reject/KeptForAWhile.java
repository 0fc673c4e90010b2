// A class that is made to hold a borrow while its owner is open.

import dev.taskbound.inputs.prelude.Lease;
import dev.taskbound.inputs.prelude.Owner;

final class KeptForAWhile {
  private final Lease lease;

  KeptForAWhile(Owner owner) {
    this.lease = owner.lease(); // !! escape.to.field
  }

  int length() {
    return lease.text().length();
  }
}
