// What is thrown on holds borrows of this method's own parameters.

import dev.taskbound.annotations.Borrowed;
import dev.taskbound.inputs.prelude.Lease;
import dev.taskbound.inputs.prelude.LocalCounter;

final class RethrownFromParameters {
  @Borrowed
  static final class LeaseFailure extends Exception {
    final @Borrowed Lease lease;

    LeaseFailure(@Borrowed Lease lease) {
      this.lease = lease;
    }
  }

  static void check(@Borrowed Lease lease) throws LeaseFailure {
    throw new LeaseFailure(lease);
  }

  static void run(@Borrowed Lease lease, LocalCounter tries) throws LeaseFailure {
    try {
      check(lease);
    } catch (LeaseFailure e) {
      tries.increment();
      throw e;
    }
  }
}
