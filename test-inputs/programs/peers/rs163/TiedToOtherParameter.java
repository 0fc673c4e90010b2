// peer: rs163 reject: a generic result is declared to borrow from the wrong parameter
import dev.taskbound.annotations.Borrowed;
import dev.taskbound.annotations.BorrowsFrom;
import dev.taskbound.inputs.prelude.Lease;
import dev.taskbound.inputs.prelude.Owner;

final class TiedToOtherParameter {
  @BorrowsFrom("other")
  static <L extends Lease> @Borrowed Object run(@Borrowed L value, @Borrowed Owner other) {
    System.out.println(other.lease().text());
    return value; // !! escape.by.return
  }
}
