// Key row: the owner is made inside the closure and ends with its task context.
import dev.taskbound.inputs.prelude.Boundaries;
import dev.taskbound.inputs.prelude.Lease;
import dev.taskbound.inputs.prelude.Owner;

final class LocalOwner {
  static String run() {
    Lease lease =
        Boundaries.scopedCall(
            () -> {
              Owner owner = new Owner("a");
              Lease inner = owner.lease();
              return inner; // !! result.outlives.scope
            });
    return lease.text();
  }
}
