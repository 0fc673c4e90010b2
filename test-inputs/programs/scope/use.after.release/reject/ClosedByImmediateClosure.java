// Passing a closure to a @RunsImmediately parameter consumes what its body consumes.

import dev.taskbound.inputs.prelude.Boundaries;
import dev.taskbound.inputs.prelude.Lease;
import dev.taskbound.inputs.prelude.Owner;

final class ClosedByImmediateClosure {
  static void run() {
    Owner owner = new Owner("a");
    Lease lease = owner.lease();
    Boundaries.now(() -> owner.close());
    lease.text(); // !! use.after.release
  }
}
