// A closure that would end what an `until` scope still uses is prepared, and never run; inside a task, the scope is its own.

import dev.taskbound.inputs.prelude.Boundaries;
import dev.taskbound.inputs.prelude.Owner;
import dev.taskbound.inputs.prelude.TaskScope;

final class PreparedEndInUntilScope {
  static void prepared() {
    try (TaskScope scope = new TaskScope()) {
      Owner owner = new Owner("a");
      scope.fork(() -> System.out.println(owner.isClosed()));
      Runnable never = () -> owner.close();
    }
  }

  static void inside() {
    Boundaries.scoped(
        () -> {
          try (TaskScope scope = new TaskScope()) {
            Owner owner = new Owner("a");
            scope.fork(() -> System.out.println(owner.isClosed())); // !! capture.outlives.scope
            owner.close();
          }
        });
  }
}
