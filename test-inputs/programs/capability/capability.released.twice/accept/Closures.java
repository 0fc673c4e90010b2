// A closure releases what it has acquired; the caller's lock is released by the caller.

import dev.taskbound.inputs.prelude.Boundaries;
import dev.taskbound.inputs.prelude.Table;

final class Closures {
  static void scoped(Table table) {
    table.lockRead();
    Boundaries.scoped(
        () -> {
          table.lockRead();
          table.unlockRead();
        });
    table.unlockRead();
  }

  static void now(Table a, Table b) {
    a.lockRead();
    Boundaries.now(
        () -> {
          b.lockRead();
          b.unlockRead();
        });
    a.unlockRead();
  }

  static Runnable returned(Table table) {
    return () -> {
      table.lockWrite();
      table.unlockWrite();
    };
  }
}
