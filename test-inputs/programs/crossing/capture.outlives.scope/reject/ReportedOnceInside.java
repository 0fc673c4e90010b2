// What was reported where it crossed is not reported again for what is done on the far side.

import dev.taskbound.annotations.Borrowed;
import dev.taskbound.inputs.prelude.Boundaries;
import dev.taskbound.inputs.prelude.Owner;
import dev.taskbound.inputs.prelude.Lease;
import dev.taskbound.inputs.prelude.Sinks;

final class ReportedOnceInside {
  static void run(@Borrowed Owner owner) {
    Lease lease = owner.lease();
    Boundaries.detached(
        () -> {
          System.out.println(lease.text()); // !! capture.outlives.scope
          Sinks.keep(lease);
        });
  }
}
