// The element of a local list, found in a loop.

import dev.taskbound.inputs.prelude.Lease;
import dev.taskbound.inputs.prelude.Owner;
import java.util.List;

final class FromLoop {
  static Lease run(Owner owner, String wanted) {
    List<Lease> leases = List.of(owner.lease());
    for (Lease lease : leases) {
      if (lease.text().equals(wanted)) {
        return lease; // !! escape.by.return
      }
    }
    return null;
  }
}
