// peer: oc013 reject: an exception that carries a borrow of a local owner is thrown
import dev.taskbound.annotations.Borrowed;
import dev.taskbound.inputs.prelude.Lease;
import dev.taskbound.inputs.prelude.Owner;

final class ThrownWithBorrow {
  @Borrowed
  static final class Lost extends RuntimeException {
    private final transient @Borrowed Lease lease;

    Lost(@Borrowed Lease lease) {
      this.lease = lease;
    }

    int length() {
      return lease.text().length();
    }
  }

  static void run() {
    Owner owner = new Owner("gone");
    throw new Lost(owner.lease()); // !! escape.by.throw
  }
}
