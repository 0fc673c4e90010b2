// Two objects have two locks.

import dev.taskbound.inputs.prelude.Table;
import dev.taskbound.inputs.prelude.TableGuard;

final class TwoObjects {
  private final Table own = new Table();

  static int parameters(Table a, Table b) {
    a.lockRead();
    b.lockRead();
    int size = Table.sizeOfBoth(a, b);
    b.unlockRead();
    a.unlockRead();
    return size;
  }

  void fields(TwoObjects other) {
    try (TableGuard first = own.write();
        TableGuard second = other.own.write()) {
      first.first();
      second.first();
    }
  }

  static void reassigned(Table a, Table b) {
    Table table = a;
    try (TableGuard first = table.read()) {
      first.first();
      table = b;
      try (TableGuard second = table.read()) {
        second.first();
      }
    }
  }

  static void made(Table table) {
    try (TableGuard guard = table.read()) {
      guard.first();
      Table fresh = new Table();
      fresh.lockRead();
      fresh.unlockRead();
    }
  }
}
