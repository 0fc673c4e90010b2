// A closure that runs here, a nested context, and a try statement in it: the context is exited on all paths.
import dev.taskbound.annotations.LeavesTaskContext;
import dev.taskbound.differential.world.Arena;
import dev.taskbound.differential.world.Bits;
import dev.taskbound.differential.world.Blip;
import dev.taskbound.differential.world.Run;
import dev.taskbound.differential.world.Scenario;
import dev.taskbound.samples.kernel.CurrentTask;
import dev.taskbound.samples.kernel.Kthread;
import dev.taskbound.samples.kernel.MmWithUser;

public final class EnteredBesideImmediateClosure implements Scenario {
  @LeavesTaskContext
  @Override
  public void run(Bits bits) {
    Run.once(
        () -> {
          Arena arena = new Arena();
        });
    CurrentTask task = CurrentTask.current();
    MmWithUser mm = task.mm().get();
    Kthread.useMm(mm);
    try {
      bits.mayThrow();
    } catch (Blip blip) {
      // The context is exited below.
    }
    Kthread.unuseMm(mm);
  }
}
