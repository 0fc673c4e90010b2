// An owner that is local to the body does not outlive the parameter that is named.

import dev.taskbound.annotations.Borrowed;
import dev.taskbound.inputs.prelude.Lease;
import dev.taskbound.inputs.prelude.Owner;

final class LocalOwner {
  static @Borrowed Lease run(Owner owner) {
    Owner local = new Owner("local");
    Lease lease = owner.isClosed() ? local.lease() : owner.lease();
    String text = lease.text();
    local.close();
    return text.isEmpty() ? owner.lease() : lease; // !! escape.by.return
  }
}
