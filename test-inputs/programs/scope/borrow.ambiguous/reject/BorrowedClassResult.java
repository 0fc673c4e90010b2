// The result's mode comes from its class.

import dev.taskbound.annotations.Borrowed;
import dev.taskbound.inputs.prelude.Lease;
import dev.taskbound.inputs.prelude.Owner;

final class BorrowedClassResult {
  @Borrowed
  record Line(@Borrowed Lease lease, int number) {}

  static Line line(Owner a, Owner b, int number) { // !! borrow.ambiguous
    return new Line(a.lease(), number);
  }

  static Line firstLine(Owner only) {
    return new Line(only.lease(), 1);
  }
}
