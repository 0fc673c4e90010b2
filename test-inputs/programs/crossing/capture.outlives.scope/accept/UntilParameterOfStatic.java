// A static method forks in a scope that it is given: what its caller's closure borrows lives longer.

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
    try (Owner owner = new Owner("a");
        TaskScope scope = new TaskScope()) {
      Lease lease = owner.lease();
      fork(scope, () -> System.out.println(lease.text()));
    }
  }
}
