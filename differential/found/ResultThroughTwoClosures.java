// What an owner outside has lent leaves two closures, one in the other.
import dev.taskbound.annotations.LeavesTaskContext;
import dev.taskbound.differential.world.Arena;
import dev.taskbound.differential.world.Bits;
import dev.taskbound.differential.world.Block;
import dev.taskbound.differential.world.Scenario;
import dev.taskbound.samples.kernel.Syscall;

public final class ResultThroughTwoClosures implements Scenario {
  @LeavesTaskContext
  @Override
  public void run(Bits bits) {
    Arena arena = new Arena();
    Block block = arena.block();
    Block part =
        Syscall.run(
            () -> {
              Block inner =
                  Syscall.run(
                      () -> {
                        Block lent = block.part();
                        return lent;
                      });
              return inner;
            });
    part.read();
  }
}
