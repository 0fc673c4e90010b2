// peer: rs040 reject: a value lent for the call does not outlive a scope from outside
import dev.taskbound.annotations.Borrowed;
import dev.taskbound.annotations.RunsImmediately;
import dev.taskbound.inputs.prelude.Lease;
import dev.taskbound.inputs.prelude.Owner;
import dev.taskbound.inputs.prelude.TaskScope;
import java.util.function.Consumer;

final class ScopeOutlivesLent {
  static void with(@RunsImmediately Consumer<@Borrowed Lease> body) {
    try (Owner owner = new Owner("lent")) {
      body.accept(owner.lease());
    }
  }

  static void run() {
    try (TaskScope scope = new TaskScope()) {
      with(lease -> scope.fork(() -> lease.text())); // !! capture.outlives.scope
    }
  }
}
