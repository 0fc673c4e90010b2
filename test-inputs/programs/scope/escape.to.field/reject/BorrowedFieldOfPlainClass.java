// A class with a @Borrowed field must be declared so itself.

import dev.taskbound.annotations.Borrowed;
import dev.taskbound.inputs.prelude.Lease;

final class BorrowedFieldOfPlainClass {
  private @Borrowed Lease lease; // !! escape.to.field

  String text() {
    return lease.text();
  }
}
