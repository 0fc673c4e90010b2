// check: default
// Code without annotations is held to it as well.

import dev.taskbound.inputs.prelude.Table;

final class UnmarkedCode {
  int run(Table table) {
    table.lockRead(); // !! capability.not.released
    if (table.size() == 0) {
      return 0;
    }
    table.unlockRead();
    return 1;
  }
}
