// A store into the field of one of two objects: either may hold the borrow then.

import dev.taskbound.annotations.Borrowed;
import dev.taskbound.inputs.prelude.Lease;
import dev.taskbound.inputs.prelude.Owner;

final class FieldOfOneOfTwo {
  @Borrowed
  static final class Cell {
    @Borrowed Lease lease;
  }

  static String run(boolean first) {
    Owner owner = new Owner("a");
    Cell left = new Cell();
    Cell right = new Cell();
    Cell one = first ? left : right;
    one.lease = owner.lease();
    owner.close();
    return left.lease.text(); // !! use.after.release
  }
}
