// What is used after the finally block is not a borrow.

import dev.taskbound.inputs.prelude.Lease;
import dev.taskbound.inputs.prelude.Owner;

final class FinallyCloses {
  static String run() {
    Owner owner = new Owner("a");
    String text = "";
    try {
      Lease lease = owner.lease();
      text = lease.text();
    } finally {
      owner.close();
    }
    return text;
  }
}
