// Key row: method references and anonymous classes capture alike.
import dev.taskbound.annotations.ConfinementUnmarked;
import dev.taskbound.inputs.prelude.TaskHandle;

final class ReferenceAndAnonymous {
  @ConfinementUnmarked
  abstract static class Registry {
    abstract void add(Runnable body);
  }

  static void run(Registry registry) {
    TaskHandle task = TaskHandle.current();
    registry.add(task::id); // !! capture.unknown
    registry.add(
        new Runnable() {
          @Override
          public void run() {
            System.out.println(task.name()); // !! capture.unknown
          }
        });
  }
}
