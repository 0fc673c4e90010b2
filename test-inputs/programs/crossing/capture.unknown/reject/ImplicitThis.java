// Key row: implicit `this` of a confined object is a capture.
import dev.taskbound.annotations.ConfinementUnmarked;
import dev.taskbound.annotations.NotThreadSafe;

@NotThreadSafe
final class ImplicitThis {
  private int total;

  @ConfinementUnmarked
  interface Registry {
    void add(Runnable body);
  }

  void run(Registry registry) {
    registry.add(() -> total++); // !! capture.unknown
    registry.add(this::reset); // !! capture.unknown
  }

  private void reset() {
    total = 0;
  }
}
