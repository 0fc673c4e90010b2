// check: default
// Unmarked: parameters of handle types are neither kept nor consumed by other unmarked methods.

import dev.taskbound.inputs.prelude.Guard;
import dev.taskbound.inputs.prelude.Owner;

final class UnmarkedCode {
  static void look(Owner owner, Guard guard) {
    owner.isClosed();
    guard.guarded();
  }

  static String run() {
    Owner owner = new Owner("a");
    try (Guard guard = Guard.open()) {
      look(owner, guard);
      String text = guard.guarded().text() + owner.lease().text();
      owner.close();
      return text;
    }
  }
}
