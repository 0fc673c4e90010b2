// The finally block does not always release; or the acquire stands where no finally block helps.

import dev.taskbound.inputs.prelude.Table;

final class FinallyOnOnePath {
  static int conditional(Table table, boolean enough) {
    table.lockRead(); // !! capability.not.released
    try {
      return table.size();
    } finally {
      if (enough) {
        table.unlockRead();
      }
    }
  }

  static int tooEarly(Table a, Table b) {
    a.lockRead();
    b.lockRead(); // !! capability.not.released
    try {
      return Table.sizeOfBoth(a, b);
    } finally {
      a.unlockRead();
    }
  }
}
