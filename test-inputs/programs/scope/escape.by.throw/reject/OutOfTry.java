// The thrown value borrows from a resource that is closed on the way out.

import dev.taskbound.annotations.Borrowed;
import dev.taskbound.inputs.prelude.Lease;
import dev.taskbound.inputs.prelude.Owner;

final class OutOfTry {
  @Borrowed
  static final class LeaseFailure extends RuntimeException {
    final @Borrowed Lease lease;

    LeaseFailure(@Borrowed Lease lease) {
      this.lease = lease;
    }
  }

  static void run(boolean flag) {
    try (Owner owner = new Owner("a")) {
      if (flag) {
        throw new LeaseFailure(owner.lease()); // !! escape.by.throw
      }
    }
  }
}
