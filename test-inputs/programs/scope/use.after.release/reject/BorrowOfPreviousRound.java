// A loop-carried borrow: the previous round's resource is closed when it is read.

import dev.taskbound.inputs.prelude.Lease;
import dev.taskbound.inputs.prelude.Owner;

final class BorrowOfPreviousRound {
  static void run(Owner start, int rounds) {
    Lease previous = start.lease();
    for (int i = 0; i < rounds; i++) {
      previous.text(); // !! use.after.release
      try (Owner owner = new Owner("round " + i)) {
        previous = owner.lease();
      }
    }
  }
}
