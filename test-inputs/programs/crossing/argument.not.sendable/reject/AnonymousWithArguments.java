// Section 1, crossing: the constructor arguments of an object that is handed over cross with it.
import dev.taskbound.inputs.prelude.Boundaries;
import dev.taskbound.inputs.prelude.LocalCounter;

final class AnonymousWithArguments {
  abstract static class Step implements Runnable {
    final LocalCounter counter;

    Step(LocalCounter counter) {
      this.counter = counter;
    }
  }

  static void run(LocalCounter first) {
    Step step =
        new Step(first) {
          @Override
          public void run() {
            counter.increment();
          }
        };
    Boundaries.detached(step); // !! argument.not.sendable
  }
}
