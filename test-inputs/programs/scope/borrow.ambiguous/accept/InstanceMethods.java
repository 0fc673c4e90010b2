// Instance methods borrow from their receiver, whatever their parameters.

import dev.taskbound.annotations.Borrowed;
import dev.taskbound.inputs.prelude.Lease;
import dev.taskbound.inputs.prelude.Owner;
import dev.taskbound.inputs.prelude.Session;
import java.util.Optional;

final class InstanceMethods {
  private final Owner owner = new Owner("a");

  @Borrowed Lease lease(Owner other, Session session) {
    return other.isClosed() && session.count() > 0 ? owner.lease() : this.owner.lease();
  }

  Optional<@Borrowed Lease> find(Owner other) {
    return other.isClosed() ? Optional.empty() : Optional.of(owner.lease());
  }
}
