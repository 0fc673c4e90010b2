// @BorrowsFrom names the first parameter: closing that one ends the borrow.

import dev.taskbound.inputs.prelude.Lease;
import dev.taskbound.inputs.prelude.Owner;

final class NamedOwnerClosed {
  static void run() {
    Owner first = new Owner("a");
    Owner second = new Owner("b");
    Lease lease = Owner.firstOf(first, second);
    first.close();
    lease.text(); // !! use.after.release
    second.close();
  }
}
