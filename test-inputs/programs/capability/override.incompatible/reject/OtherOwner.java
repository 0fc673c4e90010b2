// The base's result borrows from one parameter, that of the override from more.

import dev.taskbound.annotations.Borrowed;
import dev.taskbound.annotations.BorrowsFrom;
import dev.taskbound.inputs.prelude.Hooks;
import dev.taskbound.inputs.prelude.Lease;
import dev.taskbound.inputs.prelude.Owner;

final class OtherOwner {
  static final class FromBoth extends Hooks {
    @BorrowsFrom({"a", "b"})
    @Override
    public @Borrowed Lease lent(@Borrowed Owner a, @Borrowed Owner b) { // !! override.incompatible
      return Owner.longerOf(a, b);
    }
  }

  static final class FromOther extends Hooks {
    @BorrowsFrom("b")
    @Override
    public @Borrowed Lease lent(@Borrowed Owner a, @Borrowed Owner b) { // !! override.incompatible
      return b.lease();
    }
  }
}
