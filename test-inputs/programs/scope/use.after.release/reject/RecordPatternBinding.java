// release: 21
// A record pattern's binding is as confined as the record it comes from.

import dev.taskbound.annotations.Borrowed;
import dev.taskbound.inputs.prelude.Lease;
import dev.taskbound.inputs.prelude.Owner;

final class RecordPatternBinding {
  @Borrowed
  record Entry(@Borrowed Lease lease, int line) {}

  static void run() {
    Owner owner = new Owner("a");
    Object value = new Entry(owner.lease(), 1);
    if (value instanceof Entry(Lease lease, int line) && line > 0) {
      owner.close();
      lease.text(); // !! use.after.release
    }
  }
}
