// What a field holds is still known after a call of another object.

import dev.taskbound.annotations.Borrowed;
import dev.taskbound.inputs.prelude.Lease;
import dev.taskbound.inputs.prelude.Owner;

final class FieldAndOtherCall {
  @Borrowed
  static final class Cell {
    @Borrowed Lease lease;

    void touch() {}
  }

  static String run(Cell other) {
    Owner owner = new Owner("a");
    Cell cell = new Cell();
    cell.lease = owner.lease();
    other.touch();
    owner.close();
    return cell.lease.text(); // !! use.after.release
  }
}
