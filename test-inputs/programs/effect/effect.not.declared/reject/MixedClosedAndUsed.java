// Closing a parameter unannounced is one mistake, using it afterwards another.

import dev.taskbound.inputs.prelude.Contexts;
import dev.taskbound.inputs.prelude.Guard;
import dev.taskbound.inputs.prelude.Lease;
import dev.taskbound.inputs.prelude.Owner;
import dev.taskbound.inputs.prelude.Pool;
import dev.taskbound.inputs.prelude.Slice;

final class MixedClosedAndUsed {
  static int closed(Owner owner) {
    Lease lease = owner.lease();
    owner.close(); // !! effect.not.declared
    return lease.text().length(); // !! use.after.release
  }

  static int reset(Pool pool) {
    Slice slice = pool.slice(1);
    pool.reset(); // !! effect.not.declared
    int size = pool.slice(2).size();
    return size + slice.size(); // !! use.after.release
  }

  static void throughHelper(Owner owner) {
    end(owner); // !! effect.not.declared
    owner.lease(); // !! use.after.release
  }

  static void closedInNested(Owner owner, Guard guard) {
    Contexts.enter();
    owner.close(); // !! effect.not.declared
    guard.guarded(); // !! use.in.other.context
    Contexts.exit();
    guard.close(); // !! effect.not.declared
  }

  private static void end(Owner owner) {
    owner.close();
  }
}
