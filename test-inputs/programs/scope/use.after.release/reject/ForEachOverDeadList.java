// An enhanced for uses its container: the list holds borrows of a closed owner.

import dev.taskbound.inputs.prelude.Lease;
import dev.taskbound.inputs.prelude.Owner;
import java.util.ArrayList;
import java.util.List;

final class ForEachOverDeadList {
  static int run() {
    List<Lease> leases = new ArrayList<>();
    try (Owner owner = new Owner("a")) {
      leases.add(owner.lease());
    }
    int count = 0;
    for (Lease ignored : leases) { // !! use.after.release
      count++;
    }
    return count;
  }
}
