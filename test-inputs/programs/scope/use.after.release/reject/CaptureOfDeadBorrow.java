// Mentioning a dead borrow in a closure that runs at once is a use.

import dev.taskbound.inputs.prelude.Boundaries;
import dev.taskbound.inputs.prelude.Lease;
import dev.taskbound.inputs.prelude.Owner;

final class CaptureOfDeadBorrow {
  static void run() {
    Owner owner = new Owner("a");
    Lease lease = owner.lease();
    owner.close();
    Boundaries.now(() -> lease.text()); // !! use.after.release
  }
}
