// The receiver named as the owner, beside a parameter that could be one.

import dev.taskbound.annotations.Borrowed;
import dev.taskbound.annotations.BorrowsFrom;
import dev.taskbound.inputs.prelude.Lease;
import dev.taskbound.inputs.prelude.Owner;

final class OwnerIsThisByName {
  static final class Copier implements AutoCloseable {
    private final Owner copies = new Owner("copies");

    @BorrowsFrom("this")
    @Borrowed Lease copy(@Borrowed Owner owner) {
      return owner.isClosed() ? null : copies.lease();
    }

    @Override
    public void close() {
      copies.close();
    }
  }

  static String run(@Borrowed Owner owner) {
    Copier copier = new Copier();
    Lease lease = copier.copy(owner);
    copier.close();
    return lease.text(); // !! use.after.release
  }
}
