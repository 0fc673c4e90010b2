// Any use of a container into which the dead value was put.

import dev.taskbound.inputs.prelude.Lease;
import dev.taskbound.inputs.prelude.Owner;
import java.util.ArrayList;
import java.util.List;

final class ListAfterClose {
  static int run() {
    List<Lease> leases = new ArrayList<>();
    Owner owner = new Owner("a");
    leases.add(owner.lease());
    leases.add(owner.lease());
    owner.close();
    return leases.size(); // !! use.after.release
  }
}
