// The resources are closed before a catch of the same statement runs.

import dev.taskbound.inputs.prelude.Lease;
import dev.taskbound.inputs.prelude.Owner;

final class CatchComesAfterClose {
  static void run(Owner other, String number) {
    Lease lease = other.lease();
    try (Owner owner = new Owner("a")) {
      lease = owner.lease();
      Integer.parseInt(number);
    } catch (NumberFormatException e) {
      lease.text(); // !! use.after.release
    }
  }
}
