// peer: rs146 reject: a closure object keeps a confined object of its own between runs
import dev.taskbound.inputs.prelude.Boundaries;
import dev.taskbound.inputs.prelude.LocalCounter;

final class KeepsOwnConfined {
  static void run() {
    Runnable step =
        new Runnable() {
          private final LocalCounter counter = new LocalCounter();

          @Override
          public void run() {
            counter.increment();
          }
        };
    Boundaries.detached(step); // !! argument.not.sendable
  }
}
