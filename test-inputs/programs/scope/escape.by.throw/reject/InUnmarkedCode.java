// check: default
// The region of what is thrown ends with the body, in unmarked code as well.

import dev.taskbound.annotations.Borrowed;
import dev.taskbound.inputs.prelude.Lease;
import dev.taskbound.inputs.prelude.Owner;

class InUnmarkedCode {
  @Borrowed
  static final class LeaseFailure extends RuntimeException {
    final @Borrowed Lease lease;

    LeaseFailure(@Borrowed Lease lease) {
      this.lease = lease;
    }
  }

  static void run() {
    try (Owner owner = new Owner("a")) {
      throw new LeaseFailure(owner.lease()); // !! escape.by.throw
    }
  }
}
