// A closure that would close the owner consumes it only where it runs.

import dev.taskbound.inputs.prelude.Lease;
import dev.taskbound.inputs.prelude.Owner;

final class ClosingClosureNotYetRun {
  static String run() {
    Owner owner = new Owner("a");
    Lease lease = owner.lease();
    Runnable end = owner::close;
    String text = lease.text();
    end.run();
    return text;
  }
}
