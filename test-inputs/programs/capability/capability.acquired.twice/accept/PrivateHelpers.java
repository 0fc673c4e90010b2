// Private helpers that acquire for their callers, one after the other.

import dev.taskbound.inputs.prelude.Table;
import dev.taskbound.inputs.prelude.TableGuard;

final class PrivateHelpers {
  private final Table table = new Table();

  private void enter() {
    table.lockRead();
  }

  private int locked() {
    try (TableGuard guard = table.read()) {
      return guard.first().length();
    }
  }

  int run() {
    int length = locked() + locked();
    enter();
    table.unlockRead();
    enter();
    table.unlockRead();
    return length;
  }
}
