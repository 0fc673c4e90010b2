// peer: rs110 reject: an owner is given away while a borrow from it is still used here
import dev.taskbound.annotations.Consumes;
import dev.taskbound.annotations.PretendThread;
import dev.taskbound.inputs.prelude.Boundaries;
import dev.taskbound.inputs.prelude.Lease;
import dev.taskbound.inputs.prelude.Owner;

final class OwnerHandedOver {
  static void give(@Consumes @PretendThread(detached = true) Owner owner) {
    Boundaries.send(owner);
  }

  static String run() {
    Owner owner = new Owner("given");
    Lease lease = owner.lease();
    give(owner);
    return lease.text(); // !! use.after.release
  }
}
