// The result of a closure that runs at once outlives the closure's own resource.

import dev.taskbound.inputs.prelude.Boundaries;
import dev.taskbound.inputs.prelude.Lease;
import dev.taskbound.inputs.prelude.Owner;

final class FromImmediateClosure {
  static int run() {
    Lease lease =
        Boundaries.nowGet(
            () -> {
              try (Owner owner = new Owner("a")) {
                return owner.lease(); // !! escape.by.return
              }
            });
    return lease.hashCode();
  }
}
