// A static field may not be declared to hold a borrow; what is stored there escapes all the same.

import dev.taskbound.annotations.Borrowed;
import dev.taskbound.inputs.prelude.Lease;
import dev.taskbound.inputs.prelude.Owner;

final class BorrowedStaticStore {
  private static @Borrowed Lease kept; // !! escape.to.static

  static void keep(@Borrowed Owner owner) {
    kept = owner.lease();
  }

  static boolean has() {
    return kept != null;
  }
}
