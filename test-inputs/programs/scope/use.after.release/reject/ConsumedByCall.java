// A @Consumes parameter: the argument may not be used after the call.

import dev.taskbound.inputs.prelude.Owner;

final class ConsumedByCall {
  static void run() {
    Owner owner = new Owner("a");
    Owner.finish(owner);
    owner.lease(); // !! use.after.release
  }
}
