// A local class that makes objects of itself captures what it mentions, once.

import dev.taskbound.inputs.prelude.Boundaries;
import dev.taskbound.inputs.prelude.LocalCounter;

final class LocalClassOfItself {
  static void run(LocalCounter counter) {
    class Step {
      Step next() {
        counter.increment();
        return new Step();
      }
    }
    Boundaries.scoped(() -> System.out.println(new Step().next())); // !! capture.not.sendable
  }
}
