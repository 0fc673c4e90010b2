// What a field lends is used inside the method, and only text of it is stored.

import dev.taskbound.inputs.prelude.Lease;
import dev.taskbound.inputs.prelude.Owner;

final class BorrowOfOwnField implements AutoCloseable {
  private final Owner owner = new Owner("a");
  private String text;

  void read() {
    Lease lease = owner.lease();
    this.text = lease.text();
  }

  @Override
  public void close() {
    owner.close();
  }
}
