// check: default
// A private helper of which the parameter says nothing hands a borrow to a task that may outlive it.
import dev.taskbound.inputs.prelude.Boundaries;
import dev.taskbound.inputs.prelude.Lease;
import dev.taskbound.inputs.prelude.Owner;

class BorrowGivenToHelper {
  private static void later(Object value) {
    Boundaries.detached(() -> System.out.println(value));
  }

  private static <T> void passedOn(T value) {
    later(value);
  }

  private static void waited(Object value) {
    Boundaries.scoped(() -> System.out.println(value));
  }

  static void go() {
    try (Owner owner = new Owner("a")) {
      Lease lease = owner.lease();
      later(lease); // !! argument.outlives.scope
      passedOn(lease); // !! argument.outlives.scope
      waited(lease);
      later(lease.text());
    }
  }
}
