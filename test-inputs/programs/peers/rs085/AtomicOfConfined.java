// peer: rs085 reject: an atomic reference is as sendable as what it refers to
import dev.taskbound.inputs.prelude.Boundaries;
import dev.taskbound.inputs.prelude.LocalCounter;
import java.util.concurrent.atomic.AtomicReference;

final class AtomicOfConfined {
  static void run() {
    AtomicReference<LocalCounter> shared = new AtomicReference<>(new LocalCounter());
    Boundaries.detached(() -> shared.get().increment()); // !! capture.not.sendable
  }
}
