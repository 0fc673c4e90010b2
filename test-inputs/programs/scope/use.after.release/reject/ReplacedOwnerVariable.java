// The old owner is closed through another variable; the variable itself holds a new one.

import dev.taskbound.inputs.prelude.Lease;
import dev.taskbound.inputs.prelude.Owner;

final class ReplacedOwnerVariable {
  static void run() {
    Owner owner = new Owner("a");
    Lease lease = owner.lease();
    Owner old = owner;
    owner = new Owner("b");
    old.close();
    lease.text(); // !! use.after.release
    owner.close();
  }
}
