// Section 4: methods of this compilation unit that cannot be overridden are inferred: run only.
import dev.taskbound.annotations.ConfinementUnmarked;
import dev.taskbound.inputs.prelude.LocalCounter;
import dev.taskbound.inputs.prelude.TaskHandle;
import java.util.function.IntSupplier;

@ConfinementUnmarked
final class InferredFromBody {
  static void twice(Runnable body) {
    body.run();
    body.run();
  }

  private int sum(IntSupplier left, IntSupplier right) {
    return left.getAsInt() + right.getAsInt();
  }

  int run(LocalCounter counter) {
    TaskHandle task = TaskHandle.current();
    twice(() -> counter.increment());
    twice(counter::increment);
    return sum(task::id, () -> counter.get());
  }
}
