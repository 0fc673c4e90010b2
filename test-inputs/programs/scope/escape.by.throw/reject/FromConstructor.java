// A constructor throws out of its own resource.

import dev.taskbound.annotations.Borrowed;
import dev.taskbound.inputs.prelude.Lease;
import dev.taskbound.inputs.prelude.Owner;

final class FromConstructor {
  @Borrowed
  static final class LeaseFailure extends RuntimeException {
    final @Borrowed Lease lease;

    LeaseFailure(@Borrowed Lease lease) {
      this.lease = lease;
    }
  }

  private final int length;

  FromConstructor(String name) {
    try (Owner owner = new Owner(name)) {
      Lease lease = owner.lease();
      if (lease.text().isEmpty()) {
        throw new LeaseFailure(lease); // !! escape.by.throw
      }
      length = lease.text().length();
    }
  }
}
