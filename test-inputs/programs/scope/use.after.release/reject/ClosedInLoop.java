// The back edge brings the closed owner to its own close().

import dev.taskbound.inputs.prelude.Owner;

final class ClosedInLoop {
  static void run(int times) {
    Owner owner = new Owner("a");
    for (int i = 0; i < times; i++) {
      owner.close(); // !! use.after.release
    }
  }
}
