// Dead on some path: one branch closes the owner.

import dev.taskbound.inputs.prelude.Lease;
import dev.taskbound.inputs.prelude.Owner;

final class ClosedOnOnePath {
  static void run(boolean early) {
    Owner owner = new Owner("a");
    Lease lease = owner.lease();
    if (early) {
      owner.close();
    }
    lease.text(); // !! use.after.release
  }
}
