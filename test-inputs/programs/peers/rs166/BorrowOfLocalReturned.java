// peer: rs166 reject: a borrow of a local owner is returned under a type without limits
import dev.taskbound.inputs.prelude.Lease;
import dev.taskbound.inputs.prelude.Owner;

final class BorrowOfLocalReturned {
  static Lease run() {
    Owner owner = new Owner("local");
    Lease lease = owner.lease();
    return lease; // !! escape.by.return
  }
}
