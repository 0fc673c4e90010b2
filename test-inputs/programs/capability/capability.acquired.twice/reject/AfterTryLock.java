// A try-lock that was successful holds; the next acquire waits for it.

import dev.taskbound.inputs.prelude.Table;
import dev.taskbound.inputs.prelude.TableGuard;

final class AfterTryLock {
  static int asked(Table table) {
    if (!table.tryLockRead()) {
      return 0;
    }
    table.lockRead(); // !! capability.acquired.twice
    int size = table.size();
    table.unlockRead();
    return size;
  }

  static int present(Table table) {
    TableGuard guard = table.tryRead().orElseThrow();
    TableGuard again = table.read(); // !! capability.acquired.twice
    int length = guard.first().length() + again.first().length();
    guard.close();
    return length;
  }
}
