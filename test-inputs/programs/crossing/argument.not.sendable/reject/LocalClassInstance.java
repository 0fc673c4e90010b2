// Section 3: an instance of a local class counts as prepared, and is reported at the argument.
import dev.taskbound.inputs.prelude.Boundaries;
import dev.taskbound.inputs.prelude.LocalCounter;

final class LocalClassInstance {
  static void run(LocalCounter counter) {
    class Step implements Runnable {
      @Override
      public void run() {
        counter.increment();
      }
    }
    Boundaries.scoped(new Step()); // !! argument.not.sendable
    Step step = new Step();
    Boundaries.detached(step); // !! argument.not.sendable
  }
}
