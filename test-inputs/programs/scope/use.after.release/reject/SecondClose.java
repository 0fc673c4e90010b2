// Closing by hand twice is a use of a closed value.

import dev.taskbound.inputs.prelude.Owner;

final class SecondClose {
  static void run() {
    Owner owner = new Owner("a");
    owner.close();
    owner.close(); // !! use.after.release
  }
}
