// Private methods are inferred where nothing is written.

import dev.taskbound.inputs.prelude.Lease;
import dev.taskbound.inputs.prelude.Owner;

final class PrivateMethods {
  static int run(Owner first, Owner second) {
    return pick(first, second, true).text().length();
  }

  private static Lease pick(Owner first, Owner second, boolean flag) {
    return flag ? first.lease() : second.lease();
  }
}
