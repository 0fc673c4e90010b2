// Section 1: an AutoCloseable with one method is no functional interface, and one with a mode
// neither.
import dev.taskbound.annotations.ConfinementUnmarked;
import dev.taskbound.annotations.NotThreadSafe;
import dev.taskbound.inputs.prelude.LocalCounter;

final class CloseableIsNoFunction {
  interface Step extends AutoCloseable {
    @Override
    void close();
  }

  @NotThreadSafe
  interface Visitor {
    void visit(int number);
  }

  @ConfinementUnmarked
  interface Steps {
    void add(Step step);

    void walk(Visitor visitor);
  }

  static void run(Steps steps, LocalCounter counter) {
    steps.add(() -> counter.increment());
    steps.walk(number -> counter.plus(number));
  }
}
