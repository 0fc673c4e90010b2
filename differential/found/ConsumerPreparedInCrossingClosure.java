// A closure that would close an owner is prepared in a closure that crosses, and never run: the owner stays open.
import dev.taskbound.annotations.LeavesTaskContext;
import dev.taskbound.differential.world.Arena;
import dev.taskbound.differential.world.Bits;
import dev.taskbound.differential.world.Scenario;
import dev.taskbound.samples.kernel.Syscall;

public final class ConsumerPreparedInCrossingClosure implements Scenario {
  @LeavesTaskContext
  @Override
  public void run(Bits bits) {
    Arena arena = new Arena();
    Syscall.run(
        () -> {
          Runnable never = () -> arena.free();
        });
    arena.block().read();
  }
}
