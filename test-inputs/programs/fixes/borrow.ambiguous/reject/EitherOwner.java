// It cannot be told from the signature which of the two lends the result.

import dev.taskbound.annotations.Borrowed;
import dev.taskbound.inputs.prelude.Lease;
import dev.taskbound.inputs.prelude.Owner;

final class EitherOwner {
  static @Borrowed Lease first(@Borrowed Owner one, @Borrowed Owner other) { // !! borrow.ambiguous
    System.out.println(other.isClosed());
    return one.lease();
  }

  /** Returns the lease of the one that is still open. */
  static @Borrowed Lease open(@Borrowed Owner one, @Borrowed Owner other) { // !! borrow.ambiguous
    return one.isClosed() ? other.lease() : one.lease();
  }
}
