// Between the raw calls the lock is held, whatever expression the call stands in.

import dev.taskbound.inputs.prelude.Table;

final class RawPair {
  static int read(Table table) {
    table.lockRead();
    int size = table.size() + Math.max(1, table.size());
    table.unlockRead();
    return size;
  }

  static void write(Table table) {
    table.lockWrite();
    try {
      table.put("a");
    } finally {
      table.unlockWrite();
    }
  }

  static int again(Table table) {
    table.lockRead();
    int before = table.size();
    table.unlockRead();
    table.lockRead();
    int after = table.size();
    table.unlockRead();
    return after - before;
  }
}
