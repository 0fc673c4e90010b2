// peer: rs060 reject: the owner lives for one statement only, its borrow is used in the next
import dev.taskbound.inputs.prelude.Lease;
import dev.taskbound.inputs.prelude.Owner;

final class OwnerOfOneStatement {
  static String run() {
    Lease lease;
    try (Owner owner = new Owner("short")) {
      lease = owner.lease();
    }
    return lease.text(); // !! use.after.release
  }
}
