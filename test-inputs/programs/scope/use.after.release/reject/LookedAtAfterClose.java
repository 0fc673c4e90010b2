// Passing a dead value to a parameter that only looks at it is a use.

import dev.taskbound.inputs.prelude.Lease;
import dev.taskbound.inputs.prelude.Owner;
import dev.taskbound.inputs.prelude.Sinks;

final class LookedAtAfterClose {
  static boolean run() {
    Owner owner = new Owner("a");
    Lease lease = owner.lease();
    owner.close();
    return Sinks.look(lease); // !! use.after.release
  }
}
