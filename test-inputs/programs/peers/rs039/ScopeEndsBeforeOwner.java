// peer: rs039 accept: a lent scope ends with the call, so what is borrowed outside outlives it
import dev.taskbound.annotations.Borrowed;
import dev.taskbound.annotations.RunsImmediately;
import dev.taskbound.inputs.prelude.Pool;
import dev.taskbound.inputs.prelude.Slice;
import dev.taskbound.inputs.prelude.TaskScope;
import java.util.function.Consumer;

final class ScopeEndsBeforeOwner {
  static void scoped(@RunsImmediately Consumer<@Borrowed TaskScope> body) {
    try (TaskScope scope = new TaskScope()) {
      body.accept(scope);
    }
  }

  static int run() {
    try (Pool pool = new Pool()) {
      Slice slice = pool.slice(1);
      scoped(scope -> scope.fork(() -> slice.set(0, 1)));
      return slice.get(0);
    }
  }
}
