// A list that borrows from two owners is dead when one of them is closed.

import dev.taskbound.inputs.prelude.Lease;
import dev.taskbound.inputs.prelude.Owner;
import java.util.List;

final class OneOfManyInList {
  static void run(Owner second) {
    Owner first = new Owner("a");
    List<Lease> leases = List.of(first.lease(), second.lease());
    first.close();
    leases.get(1).text(); // !! use.after.release
  }
}
