// Released in finally: on every way out, explicit throw and return included.

import dev.taskbound.inputs.prelude.Table;

final class Finally {
  static int run(Table table) {
    table.lockRead();
    try {
      if (table.size() == 0) {
        throw new IllegalStateException("empty");
      }
      if (table.size() == 1) {
        return 1;
      }
      return table.size();
    } finally {
      table.unlockRead();
    }
  }

  static int nested(Table a, Table b) {
    a.lockRead();
    try {
      b.lockRead();
      try {
        return Table.sizeOfBoth(a, b);
      } finally {
        b.unlockRead();
      }
    } finally {
      a.unlockRead();
    }
  }

  static int caughtInside(Table table, String number) {
    table.lockRead();
    try {
      return Integer.parseInt(number);
    } catch (NumberFormatException e) {
      throw new IllegalArgumentException(number, e);
    } finally {
      table.unlockRead();
    }
  }
}
