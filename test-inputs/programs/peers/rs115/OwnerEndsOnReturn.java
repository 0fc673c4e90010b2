// peer: rs115 reject: a method takes over an owner, closes it and returns a borrow from it
import dev.taskbound.annotations.Borrowed;
import dev.taskbound.annotations.Consumes;
import dev.taskbound.inputs.prelude.Lease;
import dev.taskbound.inputs.prelude.Owner;

final class OwnerEndsOnReturn {
  static @Borrowed Lease run(@Consumes Owner owner) {
    try (owner) {
      return owner.lease(); // !! escape.by.return
    }
  }
}
