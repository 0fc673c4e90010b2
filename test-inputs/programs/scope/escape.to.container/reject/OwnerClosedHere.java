// Each round puts a borrow of its own resource into a list of the caller.

import dev.taskbound.inputs.prelude.Lease;
import dev.taskbound.inputs.prelude.Owner;
import java.util.List;

final class OwnerClosedHere {
  static void run(List<Lease> out, List<String> names) {
    for (String name : names) {
      try (Owner owner = new Owner(name)) {
        Lease lease = owner.lease();
        out.add(lease); // !! escape.to.container
      }
    }
  }
}
