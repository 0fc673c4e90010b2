// Owner, View and Lease are no handle types.

import dev.taskbound.annotations.Borrowed;
import dev.taskbound.inputs.prelude.Lease;
import dev.taskbound.inputs.prelude.Owner;
import dev.taskbound.inputs.prelude.View;

final class CastToPlainTypes {
  static int run(Object value, @Borrowed Object borrowed) {
    if (value instanceof Owner owner) {
      return owner.lease().text().length();
    }
    if (borrowed instanceof Lease lease) {
      return lease.text().length();
    }
    return ((View) borrowed).id() + (int) (long) value.hashCode();
  }
}
