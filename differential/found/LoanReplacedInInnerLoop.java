// A loan is taken again in an inner loop; its owner is closed in each round of the outer one.
import dev.taskbound.annotations.LeavesTaskContext;
import dev.taskbound.differential.world.Arena;
import dev.taskbound.differential.world.Bits;
import dev.taskbound.differential.world.Block;
import dev.taskbound.differential.world.Run;
import dev.taskbound.differential.world.Scenario;

public final class LoanReplacedInInnerLoop implements Scenario {
  @LeavesTaskContext
  @Override
  public void run(Bits bits) {
    while (bits.next()) {
      Arena arena = new Arena();
      Block block = arena.block();
      while (bits.next()) {
        block = arena.block();
      }
      Run.nowWith(block, lent -> {});
      arena.free();
    }
  }
}
