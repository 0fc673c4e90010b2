// Private methods are inferred, but no inference saves a borrow of an owner closed here.

import dev.taskbound.inputs.prelude.Lease;
import dev.taskbound.inputs.prelude.Owner;

final class PrivateMethodToo {
  static int run() {
    return helper("a").hashCode();
  }

  private static Lease helper(String name) {
    try (Owner owner = new Owner(name)) {
      Lease lease = owner.lease();
      return lease; // !! escape.by.return
    }
  }
}
