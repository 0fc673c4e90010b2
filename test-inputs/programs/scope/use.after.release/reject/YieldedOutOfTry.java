// A borrow is yielded out of the try statement that closes its owner.

import dev.taskbound.inputs.prelude.Lease;
import dev.taskbound.inputs.prelude.Owner;

final class YieldedOutOfTry {
  static String run(int which, Lease other) {
    Lease lease =
        switch (which) {
          case 0 -> {
            try (Owner owner = new Owner("a")) {
              yield owner.lease();
            }
          }
          default -> other;
        };
    return lease.text(); // !! use.after.release
  }
}
