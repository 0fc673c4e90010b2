// The borrow that the exception holds is used while its owner is open.

import dev.taskbound.annotations.Borrowed;
import dev.taskbound.inputs.prelude.Lease;
import dev.taskbound.inputs.prelude.Owner;

final class CaughtExceptionUsedInTime {
  @Borrowed
  static final class LeaseFailure extends Exception {
    private final @Borrowed Lease lease;

    LeaseFailure(@Borrowed Lease lease) {
      this.lease = lease;
    }

    @Borrowed Lease lease() {
      return lease;
    }
  }

  static void check(@Borrowed Lease lease) throws LeaseFailure {
    throw new LeaseFailure(lease);
  }

  static void run() {
    Owner owner = new Owner("a");
    try {
      check(owner.lease());
    } catch (LeaseFailure e) {
      e.lease().text();
    }
    owner.close();
  }
}
