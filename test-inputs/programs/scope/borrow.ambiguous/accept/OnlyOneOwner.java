// The only parameter that can own.

import dev.taskbound.annotations.Borrowed;
import dev.taskbound.inputs.prelude.Lease;
import dev.taskbound.inputs.prelude.Owner;

final class OnlyOneOwner {
  static @Borrowed Lease lease(Owner owner, int times) {
    return times > 0 ? owner.lease() : owner.lease();
  }

  static @Borrowed Lease checked(Owner owner, Lease spare) {
    return owner.isClosed() ? spare : owner.lease();
  }
}
