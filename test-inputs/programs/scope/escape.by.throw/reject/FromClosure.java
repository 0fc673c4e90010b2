// A closure's body is a body: its own resource is closed when the exception leaves it.

import dev.taskbound.annotations.Borrowed;
import dev.taskbound.inputs.prelude.Lease;
import dev.taskbound.inputs.prelude.Owner;

final class FromClosure {
  @Borrowed
  static final class LeaseFailure extends RuntimeException {
    final @Borrowed Lease lease;

    LeaseFailure(@Borrowed Lease lease) {
      this.lease = lease;
    }
  }

  static void run() {
    Runnable body =
        () -> {
          try (Owner owner = new Owner("a")) {
            throw new LeaseFailure(owner.lease()); // !! escape.by.throw
          }
        };
    body.run();
  }
}
