// The field may hold borrows, but the owner of this one is closed while the object lives on.

import dev.taskbound.annotations.Borrowed;
import dev.taskbound.inputs.prelude.Lease;
import dev.taskbound.inputs.prelude.Owner;

@Borrowed
final class OwnerEndsFirst {
  private @Borrowed Lease lease;

  OwnerEndsFirst(@Borrowed Lease lease) {
    this.lease = lease;
  }

  void reload() {
    try (Owner owner = new Owner("again")) {
      this.lease = owner.lease(); // !! escape.to.field
    }
  }
}
