// A checked exception that the signature names.

import dev.taskbound.annotations.Borrowed;
import dev.taskbound.inputs.prelude.Lease;
import dev.taskbound.inputs.prelude.Owner;

final class CheckedException {
  @Borrowed
  static final class LeaseFailure extends Exception {
    final @Borrowed Lease lease;

    LeaseFailure(@Borrowed Lease lease) {
      this.lease = lease;
    }
  }

  static String run() throws LeaseFailure {
    try (Owner owner = new Owner("a")) {
      Lease lease = owner.lease();
      if (lease.text().isEmpty()) {
        throw new LeaseFailure(lease); // !! escape.by.throw
      }
      return lease.text();
    }
  }
}
