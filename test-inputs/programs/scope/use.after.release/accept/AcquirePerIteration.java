// A loop that acquires, uses and closes in each iteration.

import dev.taskbound.inputs.prelude.Lease;
import dev.taskbound.inputs.prelude.Owner;
import java.util.List;

final class AcquirePerIteration {
  static int run(List<String> names) {
    int total = 0;
    for (String name : names) {
      try (Owner owner = new Owner(name)) {
        Lease lease = owner.lease();
        if (lease.text().isEmpty()) {
          continue;
        }
        total += lease.text().length();
      }
    }
    return total;
  }
}
