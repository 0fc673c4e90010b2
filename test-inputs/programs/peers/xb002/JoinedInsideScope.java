// peer: xb002 accept: forked tasks are waited for in the scope, what they borrowed is used after
import dev.taskbound.inputs.prelude.Pool;
import dev.taskbound.inputs.prelude.Slice;
import dev.taskbound.inputs.prelude.TaskScope;

final class JoinedInsideScope {
  static int run() {
    try (Pool pool = new Pool()) {
      Slice slice = pool.slice(2);
      try (TaskScope scope = new TaskScope()) {
        scope.fork(() -> slice.set(0, 1));
        scope.join();
        scope.fork(
            () -> {
              throw new IllegalStateException("one task fails");
            });
        scope.join();
      } catch (IllegalStateException e) {
        System.out.println(slice.get(0));
      }
      return slice.get(1);
    }
  }
}
