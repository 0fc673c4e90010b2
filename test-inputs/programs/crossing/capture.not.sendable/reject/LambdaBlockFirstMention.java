// Section 3: the report stands at the first mention inside the closure, once for each variable.
import dev.taskbound.inputs.prelude.Boundaries;
import dev.taskbound.inputs.prelude.LocalCounter;
import dev.taskbound.inputs.prelude.TaskHandle;

final class LambdaBlockFirstMention {
  static void run() {
    var task = TaskHandle.current();
    var counter = new LocalCounter();
    Boundaries.scoped(
        () -> {
          int start = 1;
          int id = task.id() + start; // !! capture.not.sendable
          String name = task.name();
          for (int i = 0; i < id; i++) {
            counter.increment(); // !! capture.not.sendable
          }
          System.out.println(name + counter.get());
        });
  }
}
