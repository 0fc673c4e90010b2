// check: default
// Code without annotations that releases on every path.

import dev.taskbound.inputs.prelude.Table;

final class UnmarkedCode {
  int run(Table table, boolean wanted) {
    table.lockRead();
    try {
      return wanted ? table.size() : 0;
    } finally {
      table.unlockRead();
    }
  }
}
