// Accepted list: anything captured by a @RunsImmediately closure, written in any shape.
import dev.taskbound.inputs.prelude.Boundaries;
import dev.taskbound.inputs.prelude.LocalCounter;
import dev.taskbound.inputs.prelude.TaskHandle;

final class ImmediateClosures {
  static int run(LocalCounter counter) {
    TaskHandle task = TaskHandle.current();
    Boundaries.now(() -> System.out.println(task.id()));
    Boundaries.now(counter::increment);
    Boundaries.now(
        new Runnable() {
          @Override
          public void run() {
            counter.plus(task.id());
          }
        });
    return Boundaries.nowGet(() -> counter.get() + task.id());
  }
}
