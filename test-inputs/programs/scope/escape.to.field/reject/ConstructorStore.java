// A constructor stores its borrowed parameter in a field that is not declared borrowed.

import dev.taskbound.annotations.Borrowed;
import dev.taskbound.inputs.prelude.Lease;

final class ConstructorStore {
  private final Lease lease;

  ConstructorStore(@Borrowed Lease lease) {
    this.lease = lease; // !! escape.to.field
  }

  String text() {
    return lease.text();
  }
}
