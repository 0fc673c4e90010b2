// Running a local closure consumes what its body consumes.

import dev.taskbound.inputs.prelude.Lease;
import dev.taskbound.inputs.prelude.Owner;

final class ClosedByLocalClosure {
  static void run() {
    Owner owner = new Owner("a");
    Lease lease = owner.lease();
    Runnable end = owner::close;
    lease.text();
    end.run();
    lease.text(); // !! use.after.release
  }
}
