// The finally block closes on every path, the one after an early success included.

import dev.taskbound.inputs.prelude.Lease;
import dev.taskbound.inputs.prelude.Owner;

final class FinallyCloses {
  static String run() {
    Owner owner = new Owner("a");
    Lease lease = owner.lease();
    try {
      lease.text();
    } finally {
      owner.close();
    }
    return lease.text(); // !! use.after.release
  }
}
