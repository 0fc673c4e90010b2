// A value from either branch of a conditional expression has the owners of both.

import dev.taskbound.inputs.prelude.Lease;
import dev.taskbound.inputs.prelude.Owner;

final class TernaryOwners {
  static void run(boolean flag) {
    Owner first = new Owner("a");
    Owner second = new Owner("b");
    Lease lease = flag ? first.lease() : second.lease();
    second.close();
    lease.text(); // !! use.after.release
  }
}
