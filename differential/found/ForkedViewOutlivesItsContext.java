// A view of the task crosses into a scope, and the task context is left before the scope is closed.
import dev.taskbound.annotations.LeavesTaskContext;
import dev.taskbound.differential.world.Badge;
import dev.taskbound.differential.world.Bits;
import dev.taskbound.differential.world.Nursery;
import dev.taskbound.differential.world.Scenario;
import dev.taskbound.differential.world.Seal;
import dev.taskbound.samples.kernel.Exec;

public final class ForkedViewOutlivesItsContext implements Scenario {
  @LeavesTaskContext
  @Override
  public void run(Bits bits) {
    try (Nursery nursery = new Nursery()) {
      Badge badge = Badge.current();
      Seal seal = badge.seal();
      nursery.fork(() -> seal.read()); // !! capture.outlives.scope
      Exec.beginNewExec();
    }
  }
}
