// No owner outlives a static field.

import dev.taskbound.inputs.prelude.Lease;
import dev.taskbound.inputs.prelude.Owner;
import java.util.ArrayList;
import java.util.List;

final class BorrowIntoStatic {
  private static Lease lease;
  private static Object rest;

  static void run(Owner owner, boolean flag) {
    lease = flag ? owner.lease() : null; // !! escape.to.static
    List<Lease> leases = new ArrayList<>();
    leases.add(owner.lease());
    rest = leases; // !! escape.to.static
  }
}
