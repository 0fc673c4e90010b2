// The resource that is closed here is not the owner of what is thrown.

import dev.taskbound.annotations.Borrowed;
import dev.taskbound.inputs.prelude.Lease;
import dev.taskbound.inputs.prelude.Owner;
import dev.taskbound.inputs.prelude.Pool;

final class OtherResource {
  @Borrowed
  static final class LeaseFailure extends RuntimeException {
    final @Borrowed Lease lease;

    LeaseFailure(@Borrowed Lease lease) {
      this.lease = lease;
    }
  }

  static void run(Owner given) {
    try (Owner owner = new Owner("a");
        Pool pool = new Pool()) {
      if (owner.lease().text().length() == pool.handedOut()) {
        throw new LeaseFailure(given.lease());
      }
    }
  }
}
