// Until boundaries: the caller's owner outlives a scope that is opened and closed here.
import dev.taskbound.annotations.Borrowed;
import dev.taskbound.inputs.prelude.Lease;
import dev.taskbound.inputs.prelude.Pool;
import dev.taskbound.inputs.prelude.Slice;
import dev.taskbound.inputs.prelude.TaskScope;

final class ScopeWithinMethod {
  static void run(@Borrowed Lease lease, Pool pool) {
    for (int i = 0; i < 3; i++) {
      Slice slice = pool.slice(i);
      try (TaskScope scope = new TaskScope()) {
        scope.fork(() -> System.out.println(lease.text()));
        scope.fork(
            new Runnable() {
              @Override
              public void run() {
                slice.set(0, 1);
              }
            });
      }
    }
  }
}
