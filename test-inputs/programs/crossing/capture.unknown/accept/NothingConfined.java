// Key row: only a closure that captures a confined value is reported.
import dev.taskbound.annotations.ConfinementUnmarked;
import dev.taskbound.inputs.prelude.LocalCounter;
import dev.taskbound.inputs.prelude.TaskHandle;
import dev.taskbound.inputs.prelude.View;

final class NothingConfined {
  @ConfinementUnmarked
  interface Registry {
    void add(Runnable body);
  }

  static void run(Registry registry, String text) {
    int id = TaskHandle.current().id();
    View view = TaskHandle.current().retain();
    registry.add(() -> System.out.println(text + id + view.name()));
    registry.add(LocalCounter::new);
    registry.add(
        () -> {
          LocalCounter counter = new LocalCounter();
          counter.increment();
        });
  }
}
