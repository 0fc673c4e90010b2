// Owner and borrow are both replaced: the loan is not live where its owner ends.

import dev.taskbound.inputs.prelude.Lease;
import dev.taskbound.inputs.prelude.Owner;

final class BothReplacedInLoop {
  static void run(int rounds) {
    Owner owner = new Owner("first");
    Lease lease = owner.lease();
    for (int i = 0; i < rounds; i++) {
      lease.text();
      owner.close();
      owner = new Owner("round " + i);
      lease = owner.lease();
    }
    lease.text();
    owner.close();
  }
}
