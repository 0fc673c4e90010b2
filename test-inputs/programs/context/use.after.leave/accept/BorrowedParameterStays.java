// A @Borrowed parameter cannot be borrowed from the context that the method leaves.

import dev.taskbound.annotations.Borrowed;
import dev.taskbound.annotations.LeavesTaskContext;
import dev.taskbound.inputs.prelude.Contexts;
import dev.taskbound.inputs.prelude.Lease;
import dev.taskbound.inputs.prelude.Owner;
import dev.taskbound.inputs.prelude.View;

final class BorrowedParameterStays {
  @LeavesTaskContext
  static int run(@Borrowed View view) {
    Contexts.leave();
    return view.id();
  }

  @LeavesTaskContext
  static int ofOwner(@Borrowed Lease lease, Owner owner) {
    Contexts.leave();
    return lease.text().length() + owner.lease().text().length();
  }
}
