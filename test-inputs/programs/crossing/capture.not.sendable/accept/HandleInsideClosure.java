// Accepted list: a handle obtained inside the closure and used only there, also by closures that
// run at once.
import dev.taskbound.inputs.prelude.Boundaries;
import dev.taskbound.inputs.prelude.LocalCounter;
import dev.taskbound.inputs.prelude.TaskHandle;

final class HandleInsideClosure {
  static void run() {
    Boundaries.detached(
        () -> {
          var task = TaskHandle.current();
          var counter = new LocalCounter();
          Boundaries.now(() -> counter.plus(task.id()));
          System.out.println(task.name() + counter.get());
        });
  }
}
