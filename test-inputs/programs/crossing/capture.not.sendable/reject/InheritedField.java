// Sendability is structural and sub-classes inherit it: `this` has an inherited LocalCounter field.
import dev.taskbound.inputs.prelude.Boundaries;
import dev.taskbound.inputs.prelude.LocalCounter;

final class InheritedField {
  static class Base {
    protected final LocalCounter counter = new LocalCounter();
  }

  static final class Derived extends Base {
    private String name = "derived";

    void run() {
      Boundaries.detached(() -> counter.increment()); // !! capture.not.sendable
      Boundaries.detached(() -> System.out.println(name)); // !! capture.not.sendable
    }
  }
}
