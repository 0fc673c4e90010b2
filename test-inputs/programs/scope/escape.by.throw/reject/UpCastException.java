// An up-cast keeps the mode of the exception.

import dev.taskbound.annotations.Borrowed;
import dev.taskbound.inputs.prelude.Lease;
import dev.taskbound.inputs.prelude.Owner;

final class UpCastException {
  @Borrowed
  static final class LeaseFailure extends RuntimeException {
    final @Borrowed Lease lease;

    LeaseFailure(@Borrowed Lease lease) {
      this.lease = lease;
    }
  }

  static void run() {
    try (Owner owner = new Owner("a")) {
      RuntimeException failure = new LeaseFailure(owner.lease());
      throw failure; // !! escape.by.throw
    }
  }
}
