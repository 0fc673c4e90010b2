// What cannot be overridden is seen, also where one such method hands the closure to another.

import dev.taskbound.inputs.prelude.LocalCounter;

final class HelperOfHelper {
  void twice(Runnable body) {
    once(body);
    once(body);
  }

  void once(Runnable body) {
    body.run();
  }

  static void run(HelperOfHelper helper, LocalCounter counter) {
    helper.twice(() -> counter.increment());
  }
}
