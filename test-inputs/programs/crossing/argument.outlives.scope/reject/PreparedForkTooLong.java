// Until boundaries: the scope outlives the owner of what the prepared closure holds.
import dev.taskbound.inputs.prelude.Lease;
import dev.taskbound.inputs.prelude.Owner;
import dev.taskbound.inputs.prelude.TaskScope;

final class PreparedForkTooLong {
  static void run(TaskScope callers) {
    try (TaskScope scope = new TaskScope();
        Owner owner = new Owner("a")) {
      Lease lease = owner.lease();
      Runnable print = () -> System.out.println(lease.text());
      scope.fork(print); // !! argument.outlives.scope
      callers.fork(print); // !! argument.outlives.scope
    }
  }
}
