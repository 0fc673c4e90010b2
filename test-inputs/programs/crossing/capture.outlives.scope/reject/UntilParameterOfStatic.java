// A static method forks in a scope that it is given: its caller closes what is lent before that.

import dev.taskbound.annotations.Borrowed;
import dev.taskbound.annotations.PretendThread;
import dev.taskbound.inputs.prelude.Lease;
import dev.taskbound.inputs.prelude.Owner;
import dev.taskbound.inputs.prelude.TaskScope;

final class UntilParameterOfStatic {
  static void fork(@Borrowed TaskScope scope, @PretendThread(until = "scope") Runnable body) {
    scope.fork(body);
  }

  static void run() {
    try (TaskScope scope = new TaskScope()) {
      try (Owner owner = new Owner("a")) {
        Lease lease = owner.lease();
        fork(scope, () -> System.out.println(lease.text())); // !! capture.outlives.scope
      }
    }
  }
}
