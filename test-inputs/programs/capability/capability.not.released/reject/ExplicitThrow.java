// An explicit throw is an exit.

import dev.taskbound.inputs.prelude.Table;

final class ExplicitThrow {
  static int run(Table table) {
    table.lockRead(); // !! capability.not.released
    if (table.size() == 0) {
      throw new IllegalStateException("empty");
    }
    int size = table.size();
    table.unlockRead();
    return size;
  }

  static int wrapped(Table table, String number) {
    table.lockRead(); // !! capability.not.released
    int parsed;
    try {
      parsed = Integer.parseInt(number);
    } catch (NumberFormatException e) {
      throw new IllegalArgumentException(number, e);
    }
    table.unlockRead();
    return parsed;
  }
}
