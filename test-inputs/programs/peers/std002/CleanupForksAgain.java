// peer: std002 accept: a task's resource forks once more when closed: the scope waits for that too
import dev.taskbound.inputs.prelude.Pool;
import dev.taskbound.inputs.prelude.Slice;
import dev.taskbound.inputs.prelude.TaskScope;

final class CleanupForksAgain {
  @FunctionalInterface
  interface Cleanup extends AutoCloseable {
    @Override
    void close();
  }

  static int run() {
    try (Pool pool = new Pool()) {
      Slice slice = pool.slice(1);
      try (TaskScope scope = new TaskScope()) {
        Cleanup cleanup = () -> scope.fork(() -> slice.set(0, 1));
        scope.fork(() -> cleanup.close());
      }
      return slice.get(0);
    }
  }
}
