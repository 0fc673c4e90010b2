// The owner is replaced on one path only: on the other it is still the closed one.

import dev.taskbound.inputs.prelude.Owner;

final class ReopenedOnOnePath {
  static void run(int kind) {
    Owner owner = new Owner("a");
    owner.close();
    if (kind == 0) {
      owner = new Owner("b");
    } else if (kind == 1) {
      owner = new Owner("c");
    }
    owner.lease(); // !! use.after.release
  }
}
