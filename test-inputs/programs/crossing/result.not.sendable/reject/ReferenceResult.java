// Key row: a constructor reference and a static method reference return what they make.
import dev.taskbound.inputs.prelude.Boundaries;
import dev.taskbound.inputs.prelude.LocalCounter;
import dev.taskbound.inputs.prelude.TaskHandle;

final class ReferenceResult {
  static void run() {
    Object made = Boundaries.scopedCall(LocalCounter::new); // !! result.not.sendable
    Object task = Boundaries.scopedCall(TaskHandle::current); // !! result.not.sendable
    System.out.println(made.hashCode() + task.hashCode());
  }
}
