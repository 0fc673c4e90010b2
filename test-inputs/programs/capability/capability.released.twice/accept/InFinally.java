// The finally block is the only place that releases.

import dev.taskbound.inputs.prelude.Table;

final class InFinally {
  static int run(Table table, String number) {
    table.lockRead();
    try {
      if (table.size() == 0) {
        return Integer.parseInt(number);
      }
      return table.size();
    } catch (NumberFormatException e) {
      return -1;
    } finally {
      table.unlockRead();
    }
  }
}
