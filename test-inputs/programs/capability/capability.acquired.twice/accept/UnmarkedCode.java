// check: default
// Code without annotations that acquires what it does not hold.

import dev.taskbound.inputs.prelude.Table;
import dev.taskbound.inputs.prelude.TableGuard;

final class UnmarkedCode {
  void run(Table a, Table b) {
    try (TableGuard first = a.read();
        TableGuard second = b.read()) {
      first.first();
      second.first();
    }
    a.lockWrite();
    a.put("a");
    a.unlockWrite();
  }
}
