// A list or an array of owners is no owner.

import dev.taskbound.annotations.Borrowed;
import dev.taskbound.inputs.prelude.Lease;
import dev.taskbound.inputs.prelude.Owner;
import java.util.List;

final class ContainersCannotOwn {
  static @Borrowed Lease first(List<Owner> owners) { // !! borrow.ambiguous
    return owners.get(0).lease();
  }

  static @Borrowed Lease last(Owner... owners) { // !! borrow.ambiguous
    return owners[owners.length - 1].lease();
  }
}
