// check: default
// Code without annotations that releases what it holds.

import dev.taskbound.inputs.prelude.Table;

final class UnmarkedCode {
  void run(Table table) {
    table.lockRead();
    try {
      table.size();
    } finally {
      table.unlockRead();
    }
  }
}
