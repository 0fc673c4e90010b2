// Each round gets an owner out of a closure and closes it on one of two branches.
import dev.taskbound.annotations.LeavesTaskContext;
import dev.taskbound.differential.world.Arena;
import dev.taskbound.differential.world.Bits;
import dev.taskbound.differential.world.Run;
import dev.taskbound.differential.world.Scenario;
import dev.taskbound.samples.kernel.Syscall;

public final class ClosedOnOneBranchPerRound implements Scenario {
  @LeavesTaskContext
  @Override
  public void run(Bits bits) {
    while (bits.next()) {
      Arena arena =
          Syscall.run(
              () -> {
                Arena made = new Arena();
                return made;
              });
      if (bits.next()) {
        Run.once(
            () -> {
              Arena other = arena;
            });
      } else {
        arena.close();
      }
    }
  }
}
