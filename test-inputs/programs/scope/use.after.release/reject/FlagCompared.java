// A flag whose value is known is compared with a constant.

import dev.taskbound.inputs.prelude.Lease;
import dev.taskbound.inputs.prelude.Owner;

final class FlagCompared {
  static String never() {
    Owner owner = new Owner("a");
    Lease lease = owner.lease();
    boolean done = false;
    if (done == true) {
      owner.close();
    }
    return lease.text();
  }

  static String always() {
    Owner owner = new Owner("a");
    Lease lease = owner.lease();
    boolean done = true;
    if (done == true) {
      owner.close();
    }
    return lease.text(); // !! use.after.release
  }

  static String notFalse() {
    Owner owner = new Owner("a");
    Lease lease = owner.lease();
    boolean done = false;
    if (done != false) {
      owner.close();
    }
    return lease.text();
  }
}
