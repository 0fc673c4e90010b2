// @BorrowsFrom names both parameters: closing either ends the borrow.

import dev.taskbound.inputs.prelude.Lease;
import dev.taskbound.inputs.prelude.Owner;

final class EitherOwnerClosed {
  static void run() {
    Owner first = new Owner("a");
    Owner second = new Owner("bb");
    Lease lease = Owner.longerOf(first, second);
    second.close();
    lease.text(); // !! use.after.release
    first.close();
  }
}
