// peer: ray002 reject: a branch that runs as another task returns a confined value
import dev.taskbound.inputs.prelude.Boundaries;
import dev.taskbound.inputs.prelude.LocalCounter;

final class BranchReturnsConfined {
  static int run() {
    LocalCounter left = Boundaries.scopedCall(() -> new LocalCounter()); // !! result.not.sendable
    return left.get();
  }
}
