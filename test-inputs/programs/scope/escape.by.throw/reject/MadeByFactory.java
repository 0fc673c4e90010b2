// A factory method makes the exception; it borrows from what the factory was given.

import dev.taskbound.annotations.Borrowed;
import dev.taskbound.annotations.BorrowsFrom;
import dev.taskbound.inputs.prelude.Lease;
import dev.taskbound.inputs.prelude.Owner;

final class MadeByFactory {
  @Borrowed
  static final class LeaseFailure extends RuntimeException {
    final @Borrowed Lease lease;

    LeaseFailure(@Borrowed Lease lease) {
      this.lease = lease;
    }
  }

  @BorrowsFrom("lease")
  static LeaseFailure failure(@Borrowed Lease lease) {
    return new LeaseFailure(lease);
  }

  static void run() {
    try (Owner owner = new Owner("a")) {
      throw failure(owner.lease()); // !! escape.by.throw
    }
  }
}
