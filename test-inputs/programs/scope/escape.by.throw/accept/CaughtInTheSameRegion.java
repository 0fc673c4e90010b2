// The exception is caught before the owner is closed.

import dev.taskbound.annotations.Borrowed;
import dev.taskbound.inputs.prelude.Lease;
import dev.taskbound.inputs.prelude.Owner;

final class CaughtInTheSameRegion {
  @Borrowed
  static final class LeaseFailure extends RuntimeException {
    final @Borrowed Lease lease;

    LeaseFailure(@Borrowed Lease lease) {
      this.lease = lease;
    }
  }

  static int run() {
    try (Owner owner = new Owner("a")) {
      try {
        throw new LeaseFailure(owner.lease());
      } catch (LeaseFailure e) {
        return e.lease.text().length();
      }
    }
  }
}
