// Private methods are inferred: this one consumes its parameter.

import dev.taskbound.inputs.prelude.Lease;
import dev.taskbound.inputs.prelude.Owner;

final class ConsumedByPrivateHelper {
  static void run() {
    Owner owner = new Owner("a");
    Lease lease = owner.lease();
    done(owner, "end");
    lease.text(); // !! use.after.release
  }

  private static void done(Owner owner, String why) {
    if (!why.isEmpty()) {
      owner.close();
    }
  }
}
