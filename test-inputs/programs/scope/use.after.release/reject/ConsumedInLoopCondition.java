// A loop condition consumes an outer value: the second evaluation uses a dead one.

import dev.taskbound.annotations.Consumes;
import dev.taskbound.inputs.prelude.Owner;

final class ConsumedInLoopCondition {
  static boolean take(@Consumes Owner owner) {
    boolean more = owner.lease().text().isEmpty();
    owner.close();
    return more;
  }

  static int run() {
    Owner owner = new Owner("a");
    int rounds = 0;
    while (take(owner)) { // !! use.after.release
      rounds++;
    }
    return rounds;
  }
}
