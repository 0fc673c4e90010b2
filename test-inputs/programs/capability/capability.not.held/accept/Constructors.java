// Constructors and initializers that acquire what they need.

import dev.taskbound.inputs.prelude.Table;
import dev.taskbound.inputs.prelude.TableGuard;

final class Constructors {
  private static final Table SHARED = new Table();
  private static final int COUNT;

  static {
    SHARED.lockRead();
    COUNT = SHARED.size();
    SHARED.unlockRead();
  }

  private final int size;

  Constructors(Table table) {
    try (TableGuard guard = table.read()) {
      guard.first();
      size = table.size();
    }
  }

  int sum() {
    return size + COUNT;
  }
}
