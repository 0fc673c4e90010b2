// A @Borrowed record, as the result that the signature says, but of an owner closed here.

import dev.taskbound.annotations.Borrowed;
import dev.taskbound.inputs.prelude.Lease;
import dev.taskbound.inputs.prelude.Owner;

final class RecordOfBorrow {
  @Borrowed
  record Line(@Borrowed Lease lease, int number) {}

  static Line run(Owner given) {
    try (Owner owner = new Owner("a")) {
      Line line = new Line(owner.lease(), given.lease().text().length());
      return line; // !! escape.by.return
    }
  }
}
