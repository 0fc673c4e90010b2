// A @Borrowed closure is a borrow.

import dev.taskbound.annotations.Borrowed;
import dev.taskbound.inputs.prelude.Lease;
import dev.taskbound.inputs.prelude.Owner;
import java.util.function.Supplier;

final class BorrowedClosure {
  static @Borrowed Supplier<String> later(Owner a, Owner b) { // !! borrow.ambiguous
    Lease lease = a.lease();
    return () -> lease.text();
  }
}
