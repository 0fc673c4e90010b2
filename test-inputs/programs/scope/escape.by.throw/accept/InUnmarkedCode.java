// check: default
// Unmarked code that throws plain exceptions and what it was given.

import dev.taskbound.annotations.Borrowed;
import dev.taskbound.inputs.prelude.Lease;
import dev.taskbound.inputs.prelude.Owner;

class InUnmarkedCode {
  @Borrowed
  static final class LeaseFailure extends RuntimeException {
    final @Borrowed Lease lease;

    LeaseFailure(@Borrowed Lease lease) {
      this.lease = lease;
    }
  }

  static void run(Lease given, String number) {
    try (Owner owner = new Owner(number)) {
      if (owner.lease().text().isEmpty()) {
        throw new LeaseFailure(given);
      }
      throw new IllegalStateException(owner.lease().text());
    }
  }
}
