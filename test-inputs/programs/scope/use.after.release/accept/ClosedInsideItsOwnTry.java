// Closing an already closed resource at the end of its own try-with-resources.

import dev.taskbound.inputs.prelude.Owner;

final class ClosedInsideItsOwnTry {
  static void run() {
    try (Owner owner = new Owner("a")) {
      owner.lease().text();
      owner.close();
    }
  }
}
