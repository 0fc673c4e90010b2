// An exception that carries text only.

import dev.taskbound.inputs.prelude.Lease;
import dev.taskbound.inputs.prelude.Owner;

final class PlainException {
  static void run() {
    try (Owner owner = new Owner("a")) {
      Lease lease = owner.lease();
      throw new IllegalStateException("bad lease " + lease.text());
    }
  }
}
