// An arm of a switch expression throws.

import dev.taskbound.annotations.Borrowed;
import dev.taskbound.inputs.prelude.Lease;
import dev.taskbound.inputs.prelude.Owner;

final class SwitchThrows {
  @Borrowed
  static final class LeaseFailure extends RuntimeException {
    final @Borrowed Lease lease;

    LeaseFailure(@Borrowed Lease lease) {
      this.lease = lease;
    }
  }

  static int run(int kind) {
    try (Owner owner = new Owner("a")) {
      Lease lease = owner.lease();
      return switch (kind) {
        case 0 -> lease.text().length();
        case 1 -> throw new LeaseFailure(lease); // !! escape.by.throw
        default -> throw new IllegalArgumentException(lease.text());
      };
    }
  }
}
