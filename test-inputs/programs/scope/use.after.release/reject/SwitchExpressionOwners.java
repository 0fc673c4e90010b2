// A switch expression yields a borrow of one of several owners.

import dev.taskbound.inputs.prelude.Lease;
import dev.taskbound.inputs.prelude.Owner;

final class SwitchExpressionOwners {
  static void run(int kind, Owner spare) {
    Owner first = new Owner("a");
    Lease lease =
        switch (kind) {
          case 0 -> spare.lease();
          case 1 -> {
            Lease inner = first.lease();
            yield inner;
          }
          default -> Owner.firstOf(spare, first);
        };
    first.close();
    lease.text(); // !! use.after.release
  }
}
