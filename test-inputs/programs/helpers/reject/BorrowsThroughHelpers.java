// check: default
// A borrow may not outlive its owner in a task that a helper starts.
import dev.taskbound.inputs.prelude.Lease;
import dev.taskbound.inputs.prelude.Owner;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;

class BorrowsThroughHelpers {
  private final Executor executor;

  BorrowsThroughHelpers(Executor executor) {
    this.executor = executor;
  }

  private void later(Runnable body) {
    executor.execute(() -> body.run());
  }

  private Runnable logged(Runnable body) {
    return () -> body.run();
  }

  void go() {
    try (Owner owner = new Owner("a")) {
      Lease lease = owner.lease();
      later(() -> System.out.println(lease.text())); // !! capture.outlives.scope
      executor.execute(logged(() -> System.out.println(lease.text()))); // !! argument.outlives.scope|capture.outlives.scope
    }
  }
}
