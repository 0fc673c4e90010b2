// What an inner catch got holds borrows of the call's confined arguments; it is thrown on.

import dev.taskbound.annotations.Borrowed;
import dev.taskbound.inputs.prelude.Lease;
import dev.taskbound.inputs.prelude.Owner;

final class Rethrown {
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

  static void run() throws LeaseFailure {
    try (Owner owner = new Owner("a")) {
      try {
        check(owner.lease());
      } catch (LeaseFailure e) {
        throw e; // !! escape.by.throw
      }
    }
  }
}
