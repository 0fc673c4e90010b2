// The stale borrow goes round the back edge, but is overwritten before it is read.

import dev.taskbound.inputs.prelude.Lease;
import dev.taskbound.inputs.prelude.Owner;

final class StaleValueNeverRead {
  static void run(Owner start, int rounds) {
    Lease lease = start.lease();
    for (int i = 0; i < rounds; i++) {
      try (Owner owner = new Owner("round " + i)) {
        lease = owner.lease();
        lease.text();
      }
    }
  }
}
