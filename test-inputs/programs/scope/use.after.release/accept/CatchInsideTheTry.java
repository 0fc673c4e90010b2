// An inner catch runs before the outer resource is closed.

import dev.taskbound.inputs.prelude.Lease;
import dev.taskbound.inputs.prelude.Owner;

final class CatchInsideTheTry {
  static int run(String number) {
    try (Owner owner = new Owner("a")) {
      Lease lease = owner.lease();
      try {
        return Integer.parseInt(number);
      } catch (NumberFormatException e) {
        return lease.text().length();
      }
    }
  }
}
