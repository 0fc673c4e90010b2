// What an instance method lends comes from its receiver.

import dev.taskbound.annotations.Borrowed;
import dev.taskbound.inputs.prelude.Lease;
import dev.taskbound.inputs.prelude.Owner;
import dev.taskbound.inputs.prelude.Pool;
import dev.taskbound.inputs.prelude.Slice;
import java.util.Optional;

final class FromReceiver {
  private final Owner owner = new Owner("a");
  private final Pool pool = new Pool();

  @Borrowed Lease lease() {
    return owner.lease();
  }

  @Borrowed Slice slice(int size) {
    Slice slice = pool.slice(size);
    slice.set(0, size);
    return slice;
  }

  Optional<@Borrowed Lease> find(String text) {
    Lease lease = owner.lease();
    return lease.text().equals(text) ? Optional.of(lease) : Optional.empty();
  }
}
