// peer: rs152 reject: what a borrowed parameter shows is returned under a type without limits
import dev.taskbound.annotations.Borrowed;
import dev.taskbound.inputs.prelude.Lease;
import dev.taskbound.inputs.prelude.Owner;

final class DerivedAsUnlimited {
  static Lease run(@Borrowed Owner owner) {
    return owner.lease(); // !! escape.by.return
  }
}
