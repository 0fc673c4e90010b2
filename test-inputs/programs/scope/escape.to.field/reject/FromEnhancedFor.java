// The last element of a local list of borrows is kept in a field.

import dev.taskbound.inputs.prelude.Lease;
import dev.taskbound.inputs.prelude.Owner;
import java.util.ArrayList;
import java.util.List;

final class FromEnhancedFor {
  private Lease last;

  void run() {
    try (Owner owner = new Owner("a")) {
      List<Lease> leases = new ArrayList<>();
      leases.add(owner.lease());
      for (Lease lease : leases) {
        last = lease; // !! escape.to.field
      }
    }
  }
}
