// peer: xb003 accept: forked tasks pass the scope on and fork again, using a borrow from outside
import dev.taskbound.inputs.prelude.Pool;
import dev.taskbound.inputs.prelude.Slice;
import dev.taskbound.inputs.prelude.TaskScope;

final class ScopePassedDown {
  static void level(TaskScope scope, Pool pool, int depth) {
    System.out.println(pool.handedOut());
    if (depth > 0) {
      scope.fork(() -> level(scope, pool, depth - 1));
    }
  }

  static void run() {
    try (Pool pool = new Pool()) {
      Slice slice = pool.slice(2);
      try (TaskScope scope = new TaskScope()) {
        scope.fork(() -> level(scope, pool, 2));
        scope.fork(() -> scope.fork(() -> slice.set(0, 1)));
      }
      System.out.println(slice.get(0));
    }
  }
}
