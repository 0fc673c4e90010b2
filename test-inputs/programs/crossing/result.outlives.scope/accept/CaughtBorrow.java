// Key row: an exception that carries a borrow is caught inside the closure.
import dev.taskbound.annotations.Borrowed;
import dev.taskbound.inputs.prelude.Boundaries;
import dev.taskbound.inputs.prelude.Lease;
import dev.taskbound.inputs.prelude.Owner;

final class CaughtBorrow {
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
          try (Owner owner = new Owner("a")) {
            try {
              throw new LeaseFailure(owner.lease());
            } catch (LeaseFailure e) {
              System.out.println(e.text());
            }
          }
        });
  }
}
