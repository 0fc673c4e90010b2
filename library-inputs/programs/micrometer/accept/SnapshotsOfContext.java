// check: default
package micrometer.app;

import io.micrometer.context.ContextExecutorService;
import io.micrometer.context.ContextRegistry;
import io.micrometer.context.ContextSnapshot;
import io.micrometer.context.ContextSnapshotFactory;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;

/** A snapshot is taken here and applied there. */
class SnapshotsOfContext {
  private static final ThreadLocal<String> USER = new ThreadLocal<>();
  private final ContextSnapshotFactory factory = ContextSnapshotFactory.builder().build();

  void register() {
    ContextRegistry.getInstance().registerThreadLocalAccessor("user", USER);
  }

  void run(ExecutorService executor, String name) {
    ContextSnapshot snapshot = factory.captureAll();
    executor.execute(
        () -> {
          try (ContextSnapshot.Scope scope = snapshot.setThreadLocals()) {
            System.out.println(USER.get() + name);
          }
        });
    Callable<String> task = snapshot.wrap(() -> USER.get() + name);
    executor.submit(task);
    ExecutorService traced = ContextExecutorService.wrap(executor, factory::captureAll);
    traced.execute(() -> System.out.println(name));
  }
}
