// A pattern binding is an alias: closing it closes the value that was matched.

import dev.taskbound.inputs.prelude.Owner;

final class ClosedThroughPattern {
  static void run() {
    Owner owner = new Owner("a");
    Object value = owner;
    if (value instanceof Owner same) {
      same.close();
    }
    owner.lease(); // !! use.after.release
  }
}
