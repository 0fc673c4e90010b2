// A mode is deep: an Optional or a list of borrows is a borrow.

import dev.taskbound.annotations.Borrowed;
import dev.taskbound.inputs.prelude.Lease;
import dev.taskbound.inputs.prelude.Owner;
import java.util.List;
import java.util.Optional;

final class OptionalOfBorrow {
  static Optional<@Borrowed Lease> find(Owner a, Owner b) { // !! borrow.ambiguous
    return a.isClosed() ? Optional.of(b.lease()) : Optional.empty();
  }

  static List<@Borrowed Lease> both(Owner a, Owner b) { // !! borrow.ambiguous
    return List.of(a.lease(), b.lease());
  }
}
