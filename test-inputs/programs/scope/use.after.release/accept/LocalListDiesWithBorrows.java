// A local container of borrows that dies with them.

import dev.taskbound.inputs.prelude.Lease;
import dev.taskbound.inputs.prelude.Owner;
import java.util.ArrayList;
import java.util.List;

final class LocalListDiesWithBorrows {
  static int run() {
    int total = 0;
    try (Owner first = new Owner("a");
        Owner second = new Owner("b")) {
      List<Lease> leases = new ArrayList<>();
      leases.add(first.lease());
      leases.add(second.lease());
      for (Lease lease : leases) {
        total += lease.text().length();
      }
    }
    return total;
  }
}
