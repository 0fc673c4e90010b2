// An exception that wraps a borrow is created, looked at and dropped.

import dev.taskbound.annotations.Borrowed;
import dev.taskbound.inputs.prelude.Lease;
import dev.taskbound.inputs.prelude.Owner;

final class CreatedNotThrown {
  @Borrowed
  static final class LeaseFailure extends RuntimeException {
    final @Borrowed Lease lease;

    LeaseFailure(@Borrowed Lease lease) {
      this.lease = lease;
    }
  }

  static int run() {
    try (Owner owner = new Owner("a")) {
      LeaseFailure failure = new LeaseFailure(owner.lease());
      return failure.lease.text().length();
    }
  }
}
