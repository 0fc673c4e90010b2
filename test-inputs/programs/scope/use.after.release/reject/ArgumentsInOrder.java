// Arguments are evaluated in order: the first consumes what the second uses.

import dev.taskbound.annotations.Consumes;
import dev.taskbound.inputs.prelude.Lease;
import dev.taskbound.inputs.prelude.Owner;

final class ArgumentsInOrder {
  static int end(@Consumes Owner owner) {
    owner.close();
    return 1;
  }

  static int run() {
    Owner owner = new Owner("a");
    Lease lease = owner.lease();
    return Math.max(end(owner), lease.text().length()); // !! use.after.release
  }
}
