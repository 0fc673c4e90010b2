// peer: xb006 accept: a failing task does not end what the other tasks have borrowed
import dev.taskbound.inputs.prelude.Pool;
import dev.taskbound.inputs.prelude.Slice;
import dev.taskbound.inputs.prelude.TaskScope;

final class FailingTask {
  static int run() {
    try (Pool pool = new Pool()) {
      Slice slice = pool.slice(3);
      try (TaskScope scope = new TaskScope()) {
        scope.fork(() -> slice.set(0, 1));
        scope.fork(() -> fail(slice.get(0)));
        scope.fork(() -> slice.set(2, 1));
      } catch (IllegalStateException e) {
        System.out.println(e.getMessage());
      }
      return slice.get(0) + slice.get(2);
    }
  }

  private static void fail(int code) {
    throw new IllegalStateException("failed with " + code);
  }
}
