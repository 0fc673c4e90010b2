// A closure is returned that will put a borrow into a list made outside of it.

import dev.taskbound.annotations.Borrowed;
import dev.taskbound.inputs.prelude.Lease;
import dev.taskbound.inputs.prelude.Owner;
import java.util.ArrayList;
import java.util.List;

final class ReturnedClosureFills {
  static @Borrowed Runnable later(@Borrowed Owner owner) {
    List<Lease> leases = new ArrayList<>();
    return () -> leases.add(owner.lease()); // !! escape.to.container
  }
}
