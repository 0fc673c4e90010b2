// One operand of a conditional expression borrows.

import dev.taskbound.annotations.Borrowed;
import dev.taskbound.inputs.prelude.Lease;
import dev.taskbound.inputs.prelude.Owner;

final class ConditionalThrow {
  @Borrowed
  static final class LeaseFailure extends RuntimeException {
    final @Borrowed Lease lease;

    LeaseFailure(@Borrowed Lease lease) {
      this.lease = lease;
    }
  }

  static void run(boolean flag) {
    try (Owner owner = new Owner("a")) {
      Lease lease = owner.lease();
      throw flag ? new IllegalStateException() : new LeaseFailure(lease); // !! escape.by.throw
    }
  }
}
