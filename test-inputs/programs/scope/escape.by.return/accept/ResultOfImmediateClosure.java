// A closure that runs at once returns a borrow of an outer owner.

import dev.taskbound.inputs.prelude.Boundaries;
import dev.taskbound.inputs.prelude.Lease;
import dev.taskbound.inputs.prelude.Owner;
import java.util.function.Supplier;

final class ResultOfImmediateClosure {
  static int run() {
    try (Owner owner = new Owner("a")) {
      Lease lease = Boundaries.nowGet(() -> owner.lease());
      Supplier<Lease> again = owner::lease;
      return lease.text().length() + again.get().text().length();
    }
  }
}
