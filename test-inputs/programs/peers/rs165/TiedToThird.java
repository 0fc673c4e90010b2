// peer: rs165 reject: what borrows from two parameters is declared to borrow from a third one
import dev.taskbound.annotations.Borrowed;
import dev.taskbound.annotations.BorrowsFrom;
import dev.taskbound.inputs.prelude.Lease;
import dev.taskbound.inputs.prelude.Owner;

final class TiedToThird {
  @BorrowsFrom("third")
  static @Borrowed Lease run(@Borrowed Owner first, @Borrowed Owner second, @Borrowed Owner third) {
    System.out.println(third.lease().text());
    return Owner.longerOf(first, second); // !! escape.by.return
  }
}
