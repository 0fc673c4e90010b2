// Key row: an exception that carries a borrow from inside leaves the closure.
import dev.taskbound.annotations.Borrowed;
import dev.taskbound.inputs.prelude.Boundaries;
import dev.taskbound.inputs.prelude.Lease;
import dev.taskbound.inputs.prelude.Owner;

final class ThrownBorrow {
  @Borrowed
  static final class LeaseFailure extends RuntimeException {
    private final transient @Borrowed Lease lease;

    LeaseFailure(@Borrowed Lease lease) {
      super("lease failed");
      this.lease = lease;
    }

    String text() {
      return lease.text();
    }
  }

  static void run() {
    Boundaries.scoped(
        () -> {
          Owner owner = new Owner("a");
          throw new LeaseFailure(owner.lease()); // !! result.outlives.scope
        });
  }
}
