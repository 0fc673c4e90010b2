// The mode fits, but the owner of the capture is closed here.

import dev.taskbound.annotations.Borrowed;
import dev.taskbound.inputs.prelude.Lease;
import dev.taskbound.inputs.prelude.Owner;
import java.util.function.Supplier;

final class OutOfTry {
  static @Borrowed Supplier<String> run(Owner given) {
    Lease first = given.lease();
    try (Owner owner = new Owner(first.text())) {
      Lease lease = owner.lease();
      return () -> lease.text(); // !! escape.by.closure
    }
  }
}
