// The variable of the dead list is given a new list.

import dev.taskbound.inputs.prelude.Lease;
import dev.taskbound.inputs.prelude.Owner;
import java.util.ArrayList;
import java.util.List;

final class ListReplacedAfterClose {
  static int run(Owner second) {
    Owner first = new Owner("a");
    List<Lease> leases = new ArrayList<>();
    leases.add(first.lease());
    first.close();
    leases = new ArrayList<>();
    leases.add(second.lease());
    return leases.size();
  }
}
