// A caught exception of a confined type holds borrows of all confined arguments of the call.

import dev.taskbound.annotations.Borrowed;
import dev.taskbound.inputs.prelude.Lease;
import dev.taskbound.inputs.prelude.Owner;

final class CaughtExceptionHoldsBorrow {
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
      owner.close();
      e.lease(); // !! use.after.release
    }
  }
}
