// peer: rs046 reject: the only use of a borrow after its owner's end is its capture by a closure
import dev.taskbound.inputs.prelude.Boundaries;
import dev.taskbound.inputs.prelude.Lease;
import dev.taskbound.inputs.prelude.Owner;

final class CaptureIsUse {
  static void run() {
    Owner owner = new Owner("gone");
    Lease lease = owner.lease();
    owner.close();
    Boundaries.now(() -> lease.text()); // !! use.after.release
  }
}
