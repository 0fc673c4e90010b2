// Results that are not what the signatures promise.

import dev.taskbound.inputs.prelude.Lease;
import dev.taskbound.inputs.prelude.Owner;

final class LentByParameter {
  static Lease lease(Owner owner) {
    return owner.lease(); // !! escape.by.return
  }

  static Lease ofSecond(Owner first, Owner second) {
    System.out.println(first.isClosed());
    return second.lease(); // !! escape.by.return
  }
}
