// The body of a closure is a body too: its resource is closed when its result is used.

import dev.taskbound.inputs.prelude.Lease;
import dev.taskbound.inputs.prelude.Owner;
import java.util.function.Supplier;

final class FromLocalClosure {
  static int run() {
    Supplier<Lease> supplier =
        () -> {
          try (Owner owner = new Owner("a")) {
            return owner.lease(); // !! escape.by.return
          }
        };
    return supplier.hashCode();
  }
}
