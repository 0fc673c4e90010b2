// @PolyConfined stands for whatever the argument was: the result is the argument.

import dev.taskbound.inputs.prelude.Owner;
import dev.taskbound.inputs.prelude.Sinks;

final class PassedThroughPoly {
  static int run() {
    Owner owner = new Owner("a");
    Object same = Sinks.same(owner.lease());
    owner.close();
    return same.hashCode(); // !! use.after.release
  }
}
