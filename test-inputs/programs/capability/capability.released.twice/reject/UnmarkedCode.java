// check: default
// Code without annotations is held to it as well.

import dev.taskbound.inputs.prelude.Table;

final class UnmarkedCode {
  void run(Table table) {
    table.lockRead();
    table.unlockRead();
    table.unlockRead(); // !! capability.released.twice
  }
}
