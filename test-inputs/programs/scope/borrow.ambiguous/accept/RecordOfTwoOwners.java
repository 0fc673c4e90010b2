// A record borrows from all that it is made of: its constructor says so by itself.

import dev.taskbound.annotations.Borrowed;
import dev.taskbound.inputs.prelude.Owner;

final class RecordOfTwoOwners {
  @Borrowed
  record Both(@Borrowed Owner first, @Borrowed Owner second) {
    Both {
      if (first == second) {
        throw new IllegalArgumentException("the same owner twice");
      }
    }
  }

  static boolean closed(@Borrowed Owner first, @Borrowed Owner second) {
    Both both = new Both(first, second);
    return both.first().isClosed() && both.second().isClosed();
  }
}
