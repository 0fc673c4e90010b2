// peer: rs084 reject: a closure's result is discarded, but holds a confined object
import dev.taskbound.inputs.prelude.Boundaries;
import dev.taskbound.inputs.prelude.LocalCounter;
import java.util.concurrent.atomic.AtomicReference;

final class DiscardedResult {
  static void run() {
    Boundaries.scopedCall(
        () -> new AtomicReference<>(new LocalCounter())); // !! result.not.sendable
  }
}
