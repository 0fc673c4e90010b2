// Key row: the value of an expression lambda leaves as the closure's result.
import dev.taskbound.inputs.prelude.Boundaries;
import dev.taskbound.inputs.prelude.LocalCounter;
import dev.taskbound.inputs.prelude.TaskHandle;

final class ExpressionResult {
  static int run() {
    Object made = Boundaries.scopedCall(() -> new LocalCounter()); // !! result.not.sendable
    Object task = Boundaries.scopedCall(() -> TaskHandle.current()); // !! result.not.sendable
    return made.hashCode() + task.hashCode();
  }
}
