// Lease is not AutoCloseable, has no mode on its class and lends nothing: it cannot own.

import dev.taskbound.annotations.Borrowed;
import dev.taskbound.inputs.prelude.Lease;

final class BorrowedParameterCannotOwn {
  static @Borrowed Lease same(@Borrowed Lease lease) { // !! borrow.ambiguous
    return lease;
  }
}
