// peer: rs055 accept: a nested closure's capture is tied to its owner, not to the outer closure
import dev.taskbound.inputs.prelude.Boundaries;
import dev.taskbound.inputs.prelude.Pool;
import dev.taskbound.inputs.prelude.Slice;
import dev.taskbound.inputs.prelude.TaskScope;

final class TiedToItsOwnOwner {
  static void run() {
    try (Pool pool = new Pool()) {
      Slice slice = pool.slice(1);
      try (TaskScope scope = new TaskScope()) {
        Boundaries.now(() -> scope.fork(() -> slice.set(0, 1)));
      }
    }
  }
}
