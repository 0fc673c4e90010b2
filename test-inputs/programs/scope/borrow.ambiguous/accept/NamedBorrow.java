// @BorrowsFrom may name a parameter that is itself a borrow, or a closure.

import dev.taskbound.annotations.Borrowed;
import dev.taskbound.annotations.BorrowsFrom;
import dev.taskbound.inputs.prelude.Lease;
import java.util.function.Supplier;

final class NamedBorrow {
  @BorrowsFrom("lease")
  static @Borrowed Lease same(@Borrowed Lease lease) {
    return lease;
  }

  @BorrowsFrom("text")
  static @Borrowed Supplier<String> same(@Borrowed Supplier<String> text) {
    return text;
  }
}
