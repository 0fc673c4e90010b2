// A generic method hands back the exception it was given.

import dev.taskbound.annotations.Borrowed;
import dev.taskbound.inputs.prelude.Lease;
import dev.taskbound.inputs.prelude.Owner;

final class ThroughGenericMethod {
  @Borrowed
  static final class LeaseFailure extends RuntimeException {
    final @Borrowed Lease lease;

    LeaseFailure(@Borrowed Lease lease) {
      this.lease = lease;
    }
  }

  static <E extends RuntimeException> E logged(E failure) {
    return failure;
  }

  static void run() {
    try (Owner owner = new Owner("a")) {
      throw logged(new LeaseFailure(owner.lease())); // !! escape.by.throw
    }
  }
}
