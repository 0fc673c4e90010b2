// Until boundaries: the prepared closure's owner outlives the scope.
import dev.taskbound.inputs.prelude.Lease;
import dev.taskbound.inputs.prelude.Owner;
import dev.taskbound.inputs.prelude.TaskScope;

final class PreparedForkWithin {
  static void run() {
    try (Owner owner = new Owner("a")) {
      Lease lease = owner.lease();
      Runnable print = () -> System.out.println(lease.text());
      try (TaskScope scope = new TaskScope()) {
        scope.fork(print);
        scope.fork(print);
      }
      System.out.println(lease.text());
    }
  }
}
