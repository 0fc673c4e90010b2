// A loan is taken again in an inner loop, used, and its owner closed, all within one round of an outer loop.
import dev.taskbound.inputs.prelude.Boundaries;
import dev.taskbound.inputs.prelude.Lease;
import dev.taskbound.inputs.prelude.Owner;

final class LoanReplacedInInnerLoop {
  static void rounds(java.util.function.BooleanSupplier more) {
    while (more.getAsBoolean()) {
      Owner owner = new Owner("a");
      Lease lease = owner.lease();
      while (more.getAsBoolean()) {
        lease = owner.lease();
      }
      Boundaries.nowWith(lease, l -> {});
      Owner.finish(owner);
    }
  }
}
