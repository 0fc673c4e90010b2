// Non-lexical: the last use comes before the owner is closed.

import dev.taskbound.inputs.prelude.Lease;
import dev.taskbound.inputs.prelude.Owner;

final class LastUseBeforeClose {
  static int run() {
    Owner owner = new Owner("a");
    Lease lease = owner.lease();
    int length = lease.text().length();
    owner.close();
    return length;
  }
}
