// An owner is handed to a detached task inside a closure that crosses, and closed after it.
import dev.taskbound.annotations.LeavesTaskContext;
import dev.taskbound.differential.world.Arena;
import dev.taskbound.differential.world.Bits;
import dev.taskbound.differential.world.Run;
import dev.taskbound.differential.world.Scenario;
import dev.taskbound.samples.kernel.Syscall;

public final class DetachedInScopedClosure implements Scenario {
  @LeavesTaskContext
  @Override
  public void run(Bits bits) {
    Arena arena = new Arena();
    Syscall.run(
        () -> {
          Run.detached(() -> arena.size()); // !! capture.outlives.scope
        });
    arena.close();
  }
}
