// peer: rs079 accept: a confined value that is discarded at once is not there at the boundary
import dev.taskbound.inputs.prelude.Boundaries;
import dev.taskbound.inputs.prelude.LocalCounter;
import dev.taskbound.inputs.prelude.Session;

final class DiscardedAtOnce {
  static void run() {
    new LocalCounter();
    new Session().close();
    Boundaries.detached(() -> System.out.println("running"));
  }
}
