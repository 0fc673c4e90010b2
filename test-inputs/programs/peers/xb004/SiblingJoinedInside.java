// peer: xb004 accept: a forked task forks a sibling and waits for it
import dev.taskbound.inputs.prelude.Pool;
import dev.taskbound.inputs.prelude.Slice;
import dev.taskbound.inputs.prelude.TaskScope;

final class SiblingJoinedInside {
  static int run() {
    try (Pool pool = new Pool()) {
      Slice slice = pool.slice(1);
      try (TaskScope scope = new TaskScope()) {
        scope.fork(
            () -> {
              scope.fork(() -> slice.set(0, 7));
              scope.join();
            });
      }
      return slice.get(0);
    }
  }
}
