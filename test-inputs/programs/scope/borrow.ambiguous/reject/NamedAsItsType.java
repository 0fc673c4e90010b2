// The report stands at the method's name, also where its result type has the same one.

import dev.taskbound.annotations.Borrowed;
import dev.taskbound.inputs.prelude.Lease;
import dev.taskbound.inputs.prelude.Owner;

final class NamedAsItsType {
  static @Borrowed Lease Lease(@Borrowed Owner first, @Borrowed Owner second) { // !! borrow.ambiguous
    return first.isClosed() ? second.lease() : first.lease();
  }
}
