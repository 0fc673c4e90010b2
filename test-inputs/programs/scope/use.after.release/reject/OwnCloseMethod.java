// Inside close(): a borrow of what a field holds is used after that was closed.

import dev.taskbound.inputs.prelude.Lease;
import dev.taskbound.inputs.prelude.Owner;

final class OwnCloseMethod implements AutoCloseable {
  private final Owner owner = new Owner("a");

  @Override
  public void close() {
    Lease lease = owner.lease();
    owner.close();
    lease.text(); // !! use.after.release
  }
}
