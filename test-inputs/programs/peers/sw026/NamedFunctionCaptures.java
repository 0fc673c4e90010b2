// peer: sw026 reject: a named closure that returns a confined local is handed over
import dev.taskbound.inputs.prelude.Boundaries;
import dev.taskbound.inputs.prelude.LocalCounter;
import java.util.concurrent.Callable;

final class NamedFunctionCaptures {
  static void run() {
    LocalCounter counter = new LocalCounter();
    Callable<LocalCounter> fetch = () -> counter;
    Boundaries.detachedCall(fetch); // !! argument.not.sendable
  }
}
