// peer: rs123 reject: an outer variable takes a borrow of a block's owner and is read after it
import dev.taskbound.annotations.Borrowed;
import dev.taskbound.annotations.BorrowsFrom;
import dev.taskbound.inputs.prelude.Lease;
import dev.taskbound.inputs.prelude.Owner;

final class OuterFromInnerLocal {
  @BorrowsFrom("parameter")
  static @Borrowed Lease run(@Borrowed Lease parameter) {
    Lease outer = parameter;
    System.out.println(outer.text());
    try (Owner owner = new Owner("inner")) {
      outer = owner.lease();
    }
    System.out.println(outer.text()); // !! use.after.release
    return parameter;
  }
}
