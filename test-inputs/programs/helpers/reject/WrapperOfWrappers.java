// check: default
// Wrappers of wrappers, over several steps and classes of the file.
import java.sql.Connection;
import java.util.concurrent.Executor;

class WrapperOfWrappers {
  private final Executor executor;

  WrapperOfWrappers(Executor executor) {
    this.executor = executor;
  }

  private void background(Runnable body) {
    submit("background", body);
  }

  private void submit(String name, Runnable body) {
    submit(name, 0, () -> body.run());
  }

  private void submit(String name, int priority, Runnable body) {
    Pools.on(
        executor,
        () -> {
          Thread.currentThread().setName(name + priority);
          body.run();
        });
  }

  void go(Connection connection) {
    background(() -> System.out.println(connection)); // !! capture.not.sendable
  }
}

final class Pools {
  private Pools() {}

  static void on(Executor executor, Runnable body) {
    executor.execute(body);
  }
}
