// One round of a loop throws a borrow of that round's resource.

import dev.taskbound.annotations.Borrowed;
import dev.taskbound.inputs.prelude.Lease;
import dev.taskbound.inputs.prelude.Owner;
import java.util.List;

final class FromLoop {
  @Borrowed
  static final class LeaseFailure extends RuntimeException {
    final @Borrowed Lease lease;

    LeaseFailure(@Borrowed Lease lease) {
      this.lease = lease;
    }
  }

  static void run(List<String> names) {
    for (String name : names) {
      try (Owner owner = new Owner(name)) {
        if (owner.lease().text().isEmpty()) {
          throw new LeaseFailure(owner.lease()); // !! escape.by.throw
        }
      }
    }
  }
}
