// A constructor with one parameter that can own, one whose owners are named, one without any.

import dev.taskbound.annotations.Borrowed;
import dev.taskbound.annotations.BorrowsFrom;
import dev.taskbound.inputs.prelude.Lease;
import dev.taskbound.inputs.prelude.Owner;

@Borrowed
final class ConstructorOfOneOwner {
  private final @Borrowed Lease lease;

  ConstructorOfOneOwner(Owner owner, String name) {
    this.lease = owner.lease();
  }

  @BorrowsFrom({"a", "b"})
  ConstructorOfOneOwner(Owner a, Owner b) {
    this.lease = a.isClosed() ? b.lease() : a.lease();
  }

  ConstructorOfOneOwner() {
    this.lease = null;
  }
}
