// A record that stores a borrow borrows from the same owner.

import dev.taskbound.annotations.Borrowed;
import dev.taskbound.inputs.prelude.Lease;
import dev.taskbound.inputs.prelude.Owner;

final class RecordHoldsBorrow {
  @Borrowed
  record Entry(@Borrowed Lease lease, int line) {}

  static void run() {
    Owner owner = new Owner("a");
    Entry entry = new Entry(owner.lease(), 1);
    owner.close();
    entry.lease(); // !! use.after.release
  }
}
