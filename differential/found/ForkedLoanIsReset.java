// A loan crosses into a scope, and its owner takes it back before the scope is closed.
import dev.taskbound.annotations.LeavesTaskContext;
import dev.taskbound.differential.world.Arena;
import dev.taskbound.differential.world.Bits;
import dev.taskbound.differential.world.Block;
import dev.taskbound.differential.world.Nursery;
import dev.taskbound.differential.world.Scenario;

public final class ForkedLoanIsReset implements Scenario {
  @LeavesTaskContext
  @Override
  public void run(Bits bits) {
    try (Nursery nursery = new Nursery()) {
      Arena arena = new Arena();
      Block block = arena.block();
      nursery.fork(() -> block.read()); // !! capture.outlives.scope
      Arena.resetOther(arena);
    }
  }
}
