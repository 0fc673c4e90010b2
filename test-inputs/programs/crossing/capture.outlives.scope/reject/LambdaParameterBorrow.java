// Generics: a borrow that arrives through Optional.ifPresent is still borrowed from the handle.
import dev.taskbound.inputs.prelude.Boundaries;
import dev.taskbound.inputs.prelude.TaskHandle;

final class LambdaParameterBorrow {
  static void run() {
    TaskHandle task = TaskHandle.current();
    task.parent()
        .ifPresent(
            parent ->
                Boundaries.detached(
                    () -> System.out.println(parent.id()))); // !! capture.outlives.scope
  }
}
