// A borrow is used after its owner's close(), which consumes unannotated.

import dev.taskbound.inputs.prelude.Lease;
import dev.taskbound.inputs.prelude.Owner;

final class AfterClose {
  static int run() {
    Owner owner = new Owner("a");
    Lease lease = owner.lease();
    owner.close();
    return lease.text().length(); // !! use.after.release
  }
}
