// A closure captured by another closure.

import dev.taskbound.inputs.prelude.Lease;
import dev.taskbound.inputs.prelude.Owner;
import java.util.function.Supplier;

final class NestedClosureAfterClose {
  static void run() {
    Owner owner = new Owner("a");
    Lease lease = owner.lease();
    Supplier<String> inner = () -> lease.text();
    Runnable outer = () -> inner.get();
    owner.close();
    outer.run(); // !! use.after.release
  }
}
