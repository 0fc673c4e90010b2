// The inferred consumer comes last.

import dev.taskbound.inputs.prelude.Lease;
import dev.taskbound.inputs.prelude.Owner;

final class PrivateHelperAtTheEnd {
  static void run() {
    Owner owner = new Owner("a");
    show(owner.lease());
    done(owner);
  }

  private static void show(Lease lease) {
    lease.text();
  }

  private static void done(Owner owner) {
    owner.close();
  }
}
