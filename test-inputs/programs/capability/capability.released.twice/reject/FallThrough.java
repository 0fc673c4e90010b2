// A case that releases falls through to another one that does.

import dev.taskbound.inputs.prelude.Table;

final class FallThrough {
  static void run(Table table, int which) {
    switch (which) {
      case 0:
        table.lockRead();
        table.unlockRead();
      case 1:
        table.unlockRead(); // !! capability.released.twice
        break;
      default:
        break;
    }
  }
}
