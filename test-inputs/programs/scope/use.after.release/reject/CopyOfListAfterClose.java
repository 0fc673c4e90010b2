// A copy of a list of borrows holds the same borrows.

import dev.taskbound.inputs.prelude.Lease;
import dev.taskbound.inputs.prelude.Owner;
import java.util.ArrayList;
import java.util.List;

final class CopyOfListAfterClose {
  static void run() {
    Owner owner = new Owner("a");
    List<Lease> leases = new ArrayList<>();
    leases.add(owner.lease());
    List<Lease> copy = List.copyOf(leases);
    owner.close();
    copy.get(0); // !! use.after.release
  }
}
