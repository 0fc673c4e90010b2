// Who names a parameter as the owner does not name the receiver: that may be closed before.

import dev.taskbound.annotations.Borrowed;
import dev.taskbound.annotations.BorrowsFrom;
import dev.taskbound.inputs.prelude.Lease;
import dev.taskbound.inputs.prelude.Owner;

final class OwnerIsParameter {
  static final class Clerk implements AutoCloseable {
    private int lent;

    @BorrowsFrom("owner")
    @Borrowed Lease lend(@Borrowed Owner owner) {
      lent++;
      return owner.lease();
    }

    @Override
    public void close() {
      lent = 0;
    }
  }

  static String run(@Borrowed Owner owner) {
    Clerk clerk = new Clerk();
    Lease lease = clerk.lend(owner);
    clerk.close();
    return lease.text();
  }
}
