// Paths join and owners add up: whichever owner lends it, the lease is a borrow.
import dev.taskbound.inputs.prelude.Boundaries;
import dev.taskbound.inputs.prelude.Lease;
import dev.taskbound.inputs.prelude.Owner;

final class EitherOwner {
  static void run(Owner first, Owner second, boolean flag) {
    Lease chosen = flag ? first.lease() : second.lease();
    Lease longer = Owner.longerOf(first, second);
    Boundaries.detached(() -> System.out.println(chosen.text())); // !! capture.outlives.scope
    Boundaries.now(
        () ->
            Boundaries.detached(
                () -> System.out.println(longer.text()))); // !! capture.outlives.scope
  }
}
