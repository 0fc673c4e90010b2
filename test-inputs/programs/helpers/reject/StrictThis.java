// Strict mode: what a closure over `this` comes to is told as well.
import dev.taskbound.inputs.prelude.Boundaries;
import dev.taskbound.inputs.prelude.LocalCounter;

final class StrictThis {
  private final LocalCounter counter = new LocalCounter();

  private void later(Runnable body) {
    Boundaries.detached(() -> body.run());
  }

  void go() {
    later(this::step); // !! capture.not.sendable
    Boundaries.scoped(() -> step()); // !! capture.not.sendable
    later(() -> System.out.println("plain"));
  }

  private void step() {
    add(1);
  }

  private void add(int n) {
    counter.plus(n);
  }
}
