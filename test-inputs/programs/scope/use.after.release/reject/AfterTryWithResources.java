// The end of try-with-resources closes the owner; its borrow was kept in an outer variable.

import dev.taskbound.inputs.prelude.Lease;
import dev.taskbound.inputs.prelude.Owner;

final class AfterTryWithResources {
  static String run() {
    Lease kept;
    try (Owner owner = new Owner("a")) {
      kept = owner.lease();
    }
    return kept.text(); // !! use.after.release
  }
}
