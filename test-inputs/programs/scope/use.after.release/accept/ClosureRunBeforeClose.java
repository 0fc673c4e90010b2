// The closure runs while its captured borrow is alive.

import dev.taskbound.inputs.prelude.Lease;
import dev.taskbound.inputs.prelude.Owner;

final class ClosureRunBeforeClose {
  static void run() {
    Owner owner = new Owner("a");
    Lease lease = owner.lease();
    Runnable show = () -> lease.text();
    Runnable twice =
        () -> {
          show.run();
          show.run();
        };
    twice.run();
    owner.close();
  }
}
