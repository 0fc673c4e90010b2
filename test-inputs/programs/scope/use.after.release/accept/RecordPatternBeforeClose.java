// release: 21
// The pattern's bindings are used before the owner is closed.

import dev.taskbound.annotations.Borrowed;
import dev.taskbound.inputs.prelude.Lease;
import dev.taskbound.inputs.prelude.Owner;

final class RecordPatternBeforeClose {
  @Borrowed
  record Entry(@Borrowed Lease lease, int line) {}

  static int run() {
    Owner owner = new Owner("a");
    Object value = new Entry(owner.lease(), 1);
    int result = 0;
    if (value instanceof Entry(Lease lease, int line)) {
      result = lease.text().length() + line;
    }
    owner.close();
    return result;
  }
}
