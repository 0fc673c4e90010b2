// Capabilities are per object: the lock of one table does not open another.

import dev.taskbound.inputs.prelude.Table;
import dev.taskbound.inputs.prelude.TableGuard;

final class OtherObject {
  static int withGuard(Table a, Table b) {
    try (TableGuard guard = a.read()) {
      guard.first();
      return b.size(); // !! capability.not.held
    }
  }

  static int raw(Table a, Table b) {
    a.lockRead();
    try {
      return a.size() + b.size(); // !! capability.not.held
    } finally {
      a.unlockRead();
    }
  }

  static void oneOfTwo(Table a, Table b) {
    try (TableGuard guard = a.write()) {
      guard.first();
      a.putAll(b); // !! capability.not.held
    }
  }

  static int bothNeeded(Table a, Table b) {
    try (TableGuard guard = b.read()) {
      guard.first();
      return Table.sizeOfBoth(a, b); // !! capability.not.held
    }
  }
}
