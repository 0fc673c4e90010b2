// A class that declares an instance method which returns a borrow can own.

import dev.taskbound.annotations.Borrowed;
import dev.taskbound.inputs.prelude.Lease;
import dev.taskbound.inputs.prelude.Owner;

final class LenderByMethod {
  static final class Shelf {
    private final Owner owner = new Owner("shelf");

    @Borrowed Lease top() {
      return owner.lease();
    }
  }

  static @Borrowed Lease choose(Shelf shelf, Owner other) { // !! borrow.ambiguous
    return other.isClosed() ? shelf.top() : other.lease();
  }
}
