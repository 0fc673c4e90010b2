// A borrow may outlive its owner where nobody uses it any more.

import dev.taskbound.inputs.prelude.Lease;
import dev.taskbound.inputs.prelude.Owner;
import java.util.ArrayList;
import java.util.List;

final class DeadButNeverUsed {
  static void run(boolean flag) {
    Owner owner = new Owner("a");
    Lease lease = owner.lease();
    List<Lease> leases = new ArrayList<>();
    leases.add(lease);
    Runnable show = () -> lease.text();
    if (flag) {
      show.run();
    }
    owner.close();
  }
}
