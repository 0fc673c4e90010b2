// Section 1: a functional interface need not be one of the JDK's, nor be annotated.
import dev.taskbound.annotations.ConfinementUnmarked;
import dev.taskbound.inputs.prelude.LocalCounter;
import java.util.List;

final class OwnFunctionalInterface {
  interface Step {
    int take(int from);
  }

  @FunctionalInterface
  interface Visit<T> {
    void visit(T value);

    default void twice(T value) {
      visit(value);
      visit(value);
    }
  }

  @ConfinementUnmarked
  interface Engine {
    void go(Step step);

    <T> void each(List<T> values, Visit<? super T> visit);
  }

  static void run(Engine engine, LocalCounter counter, List<String> words) {
    engine.go(from -> from + counter.increment()); // !! capture.unknown
    engine.each(words, word -> counter.plus(word.length())); // !! capture.unknown
  }
}
