// Key row, nested: what the inner unknown closure captures is reported once, wherever the outer one
// runs.
import dev.taskbound.annotations.ConfinementUnmarked;
import dev.taskbound.inputs.prelude.Boundaries;
import dev.taskbound.inputs.prelude.LocalCounter;

final class NestedClosures {
  @ConfinementUnmarked
  interface Registry {
    void add(Runnable body);
  }

  static void run(Registry registry, LocalCounter counter) {
    Boundaries.now(() -> registry.add(() -> counter.increment())); // !! capture.unknown
    registry.add(() -> Boundaries.now(() -> counter.increment())); // !! capture.unknown
  }
}
