// Until boundaries: resources close in reverse order, so the owner ends before the scope.
import dev.taskbound.inputs.prelude.Lease;
import dev.taskbound.inputs.prelude.Owner;
import dev.taskbound.inputs.prelude.TaskScope;
import java.util.List;

final class ScopeOutlivesOwner {
  static void together() {
    try (TaskScope scope = new TaskScope();
        Owner owner = new Owner("a")) {
      Lease lease = owner.lease();
      scope.fork(() -> System.out.println(lease.text())); // !! capture.outlives.scope
    }
  }

  static void nested() {
    try (TaskScope scope = new TaskScope()) {
      for (String text : List.of("a", "b")) {
        try (Owner owner = new Owner(text)) {
          Lease lease = owner.lease();
          scope.forkCall(lease::text); // !! capture.outlives.scope
        }
      }
    }
  }
}
