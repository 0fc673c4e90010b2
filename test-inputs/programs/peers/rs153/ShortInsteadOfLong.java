// peer: rs153 reject: a result declared to borrow from one parameter comes from the other
import dev.taskbound.annotations.Borrowed;
import dev.taskbound.annotations.BorrowsFrom;
import dev.taskbound.inputs.prelude.Lease;
import dev.taskbound.inputs.prelude.Owner;

final class ShortInsteadOfLong {
  @BorrowsFrom("longLived")
  static @Borrowed Lease run(@Borrowed Owner shortLived, @Borrowed Owner longLived) {
    Lease lease = shortLived.lease();
    System.out.println(longLived.lease().text());
    return lease; // !! escape.by.return
  }
}
