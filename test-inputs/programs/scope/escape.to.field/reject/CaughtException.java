// A caught exception of a confined type holds borrows of the call's confined arguments.

import dev.taskbound.annotations.Borrowed;
import dev.taskbound.inputs.prelude.Lease;
import dev.taskbound.inputs.prelude.Owner;

final class CaughtException {
  @Borrowed
  static final class LeaseFailure extends Exception {
    final @Borrowed Lease lease;

    LeaseFailure(@Borrowed Lease lease) {
      this.lease = lease;
    }
  }

  private Exception last;

  static void check(@Borrowed Lease lease) throws LeaseFailure {
    throw new LeaseFailure(lease);
  }

  void run(Owner owner) {
    try {
      check(owner.lease());
    } catch (LeaseFailure e) {
      last = e; // !! escape.to.field
    }
  }
}
