// release: 21
// A switch pattern binds an alias of its selector.

import dev.taskbound.inputs.prelude.Owner;

final class ClosedThroughSwitchPattern {
  static void run() {
    Owner owner = new Owner("a");
    AutoCloseable value = owner;
    switch (value) {
      case Owner same when same.isClosed() -> same.lease();
      case Owner same -> same.close();
      default -> throw new IllegalStateException();
    }
    owner.lease(); // !! use.after.release
  }
}
