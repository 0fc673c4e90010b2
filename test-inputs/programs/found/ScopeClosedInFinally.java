// A scope that is closed by hand, in a finally block, before its owner ends.
import dev.taskbound.inputs.prelude.Lease;
import dev.taskbound.inputs.prelude.Owner;
import dev.taskbound.inputs.prelude.TaskScope;

final class ScopeClosedInFinally {
  static void run() {
    try (Owner owner = new Owner("a")) {
      Lease lease = owner.lease();
      TaskScope scope = new TaskScope();
      try {
        scope.fork(() -> lease.text());
      } finally {
        scope.close();
      }
    }
  }

  static void tooLate() {
    TaskScope scope = new TaskScope();
    try (Owner owner = new Owner("a")) {
      Lease lease = owner.lease();
      scope.fork(() -> lease.text()); // !! capture.outlives.scope
    } finally {
      scope.close();
    }
  }
}
