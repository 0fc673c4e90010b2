// @BorrowsFrom names only the first owner: the second may be closed.

import dev.taskbound.inputs.prelude.Lease;
import dev.taskbound.inputs.prelude.Owner;

final class OtherOwnerClosed {
  static void run() {
    Owner first = new Owner("a");
    Owner second = new Owner("b");
    Lease lease = Owner.firstOf(first, second);
    second.close();
    lease.text();
    first.close();
  }
}
