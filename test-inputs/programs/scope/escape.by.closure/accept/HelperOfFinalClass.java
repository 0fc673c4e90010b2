// A method of a final class cannot be overridden: what it does with a closure is seen.

import dev.taskbound.inputs.prelude.LocalCounter;

final class HelperOfFinalClass {
  void twice(Runnable body) {
    body.run();
    body.run();
  }

  static void run(HelperOfFinalClass helper, LocalCounter counter) {
    helper.twice(() -> counter.increment());
  }
}
