// Private methods are inferred: the result of this one borrows from its parameter.

import dev.taskbound.inputs.prelude.Lease;
import dev.taskbound.inputs.prelude.Owner;

final class BorrowFromPrivateHelper {
  static void run() {
    Owner owner = new Owner("a");
    Lease lease = leaseOf(owner);
    owner.close();
    lease.text(); // !! use.after.release
  }

  private static Lease leaseOf(Owner owner) {
    return owner.lease();
  }
}
