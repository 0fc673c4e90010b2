// Dead and stored in a field: use.after.release is the key.

import dev.taskbound.inputs.prelude.Lease;
import dev.taskbound.inputs.prelude.Owner;

final class DeadIntoField {
  private Object last;

  void run() {
    Lease lease;
    try (Owner owner = new Owner("a")) {
      lease = owner.lease();
    }
    this.last = lease; // !! use.after.release
  }
}
