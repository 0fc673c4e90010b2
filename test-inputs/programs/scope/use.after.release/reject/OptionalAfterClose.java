// An Optional that holds a borrow.

import dev.taskbound.inputs.prelude.Lease;
import dev.taskbound.inputs.prelude.Owner;
import java.util.Optional;

final class OptionalAfterClose {
  static String run() {
    Owner owner = new Owner("a");
    Optional<Lease> lease = Optional.of(owner.lease());
    owner.close();
    return lease.map(Lease::text).orElse(""); // !! use.after.release
  }
}
