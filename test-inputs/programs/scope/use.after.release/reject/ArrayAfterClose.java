// An array element, read after its owner was closed.

import dev.taskbound.inputs.prelude.Lease;
import dev.taskbound.inputs.prelude.Owner;

final class ArrayAfterClose {
  static void run() {
    Owner owner = new Owner("a");
    Lease[] leases = new Lease[2];
    leases[1] = owner.lease();
    owner.close();
    leases[1].text(); // !! use.after.release
  }
}
