// Re-assigning a variable whose old value died, and a new borrow after a new acquisition.

import dev.taskbound.inputs.prelude.Lease;
import dev.taskbound.inputs.prelude.Owner;

final class DeadVariableReassigned {
  static void run() {
    Owner owner = new Owner("a");
    Lease lease = owner.lease();
    lease.text();
    owner.close();
    owner = new Owner("b");
    lease = owner.lease();
    lease.text();
    owner.close();
  }
}
