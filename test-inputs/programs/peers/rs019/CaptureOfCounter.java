// peer: rs019 reject: a closure that crosses captures a confined counter and passes it on
import dev.taskbound.inputs.prelude.Boundaries;
import dev.taskbound.inputs.prelude.LocalCounter;

final class CaptureOfCounter {
  static int take(LocalCounter counter) {
    return counter.increment();
  }

  static void run() {
    LocalCounter counter = new LocalCounter();
    Boundaries.detached(() -> take(counter)); // !! capture.not.sendable
  }
}
