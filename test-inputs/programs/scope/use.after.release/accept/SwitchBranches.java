// Every branch closes on its own and uses before.

import dev.taskbound.inputs.prelude.Lease;
import dev.taskbound.inputs.prelude.Owner;

final class SwitchBranches {
  static String run(int kind) {
    Owner owner = new Owner("a");
    Lease lease = owner.lease();
    return switch (kind) {
      case 0 -> {
        owner.close();
        yield "none";
      }
      case 1 -> lease.text();
      default -> {
        String text = lease.text();
        owner.close();
        yield text;
      }
    };
  }
}
