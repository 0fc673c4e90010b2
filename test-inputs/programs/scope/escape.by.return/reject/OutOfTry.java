// The region ends with this body: the resource is closed on the way out.

import dev.taskbound.inputs.prelude.Lease;
import dev.taskbound.inputs.prelude.Owner;

final class OutOfTry {
  static Lease run() {
    try (Owner owner = new Owner("a")) {
      return owner.lease(); // !! escape.by.return
    }
  }
}
