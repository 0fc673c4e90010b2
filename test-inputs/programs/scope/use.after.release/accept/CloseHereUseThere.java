// A close on one branch and a use on the other.

import dev.taskbound.inputs.prelude.Lease;
import dev.taskbound.inputs.prelude.Owner;

final class CloseHereUseThere {
  static String run(boolean early) {
    Owner owner = new Owner("a");
    Lease lease = owner.lease();
    if (early) {
      owner.close();
      return "";
    } else {
      return lease.text();
    }
  }
}
