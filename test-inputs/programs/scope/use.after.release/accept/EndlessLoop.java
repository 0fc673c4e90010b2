// A closure that never returns never comes to the use behind it.

import dev.taskbound.inputs.prelude.Boundaries;
import dev.taskbound.inputs.prelude.Owner;

final class EndlessLoop {
  static void run() {
    Owner owner = new Owner("a");
    Boundaries.now(
        () -> {
          while (true) {
            owner.lease().text();
          }
        });
  }
}
