// What was reported where the closure took it is not reported again for what is done inside.

import dev.taskbound.inputs.prelude.LocalCounter;
import dev.taskbound.inputs.prelude.Sinks;

final class ReportedOnceInside {
  static void run(LocalCounter counter) {
    Sinks.keepClosure(
        () -> {
          counter.increment(); // !! escape.by.closure
          Sinks.keep(counter);
        });
  }
}
