// Key row: a functional parameter of unmarked code that can be overridden may do anything.
import dev.taskbound.annotations.ConfinementUnmarked;
import dev.taskbound.inputs.prelude.LocalCounter;

final class LambdaInPlace {
  @ConfinementUnmarked
  interface Registry {
    void add(Runnable body);
  }

  static void run(Registry registry, LocalCounter counter) {
    registry.add(() -> System.out.println(counter.get())); // !! capture.unknown
    registry.add(
        () -> {
          for (int i = 0; i < 3; i++) {
            counter.increment(); // !! capture.unknown
          }
          System.out.println(counter.get());
        });
  }
}
