// Dead and escaping at a return: the escape is the key.

import dev.taskbound.inputs.prelude.Lease;
import dev.taskbound.inputs.prelude.Owner;

final class DeadAtReturn {
  static Lease run() {
    Owner owner = new Owner("a");
    Lease lease = owner.lease();
    owner.close();
    return lease; // !! escape.by.return
  }
}
