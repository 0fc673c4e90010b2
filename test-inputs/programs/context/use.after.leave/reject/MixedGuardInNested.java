// A guard of the nested context: closed too late it is dead, and so is what it lent.

import dev.taskbound.inputs.prelude.Contexts;
import dev.taskbound.inputs.prelude.Guard;
import dev.taskbound.inputs.prelude.Lease;

final class MixedGuardInNested {
  static int run() {
    Contexts.enter();
    Guard guard = Guard.open();
    Lease lease = guard.guarded();
    guard.close();
    lease.text(); // !! use.after.release
    Guard second = Guard.open();
    Lease other = second.guarded();
    Contexts.exit();
    int length = other.text().length(); // !! use.after.leave
    second.close(); // !! use.after.leave
    return length;
  }
}
