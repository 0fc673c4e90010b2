// A class declared @Borrowed stores a borrow that its constructor was given.

import dev.taskbound.annotations.Borrowed;
import dev.taskbound.inputs.prelude.Lease;
import dev.taskbound.inputs.prelude.Owner;

@Borrowed
final class DeclaredBorrowedClass {
  private final @Borrowed Lease lease;
  private int position;

  DeclaredBorrowedClass(@Borrowed Lease lease) {
    this.lease = lease;
  }

  char next() {
    return lease.text().charAt(position++);
  }

  static int run() {
    try (Owner owner = new Owner("abc")) {
      DeclaredBorrowedClass cursor = new DeclaredBorrowedClass(owner.lease());
      return cursor.next() + cursor.next();
    }
  }
}
