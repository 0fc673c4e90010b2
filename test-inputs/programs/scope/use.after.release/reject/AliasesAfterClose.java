// Used through an alias of the borrow, after a close through an alias of the owner.

import dev.taskbound.inputs.prelude.Lease;
import dev.taskbound.inputs.prelude.Owner;

final class AliasesAfterClose {
  static void run() {
    Owner owner = new Owner("a");
    Owner sameOwner = owner;
    Lease lease = owner.lease();
    Lease sameLease = lease;
    sameOwner.close();
    sameLease.text(); // !! use.after.release
  }
}
