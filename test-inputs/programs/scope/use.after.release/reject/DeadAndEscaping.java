// Dead and escaping, and not at a return: use.after.release is the key.

import dev.taskbound.inputs.prelude.Lease;
import dev.taskbound.inputs.prelude.Owner;
import dev.taskbound.inputs.prelude.Sinks;

final class DeadAndEscaping {
  static void run() {
    Owner owner = new Owner("a");
    Lease lease = owner.lease();
    owner.close();
    Sinks.keep(lease); // !! use.after.release
  }
}
