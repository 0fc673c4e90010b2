import dev.taskbound.annotations.ConfinementUnmarked;
import java.util.function.IntConsumer;

/** A legacy class that says nothing about its closures. */
@ConfinementUnmarked
final class Library {
  private final Runnable body;

  Library(Runnable body) {
    this.body = body;
  }

  static void each(int times, IntConsumer body) {
    for (int i = 0; i < times; i++) {
      body.accept(i);
    }
  }

  void go() {
    body.run();
  }
}
