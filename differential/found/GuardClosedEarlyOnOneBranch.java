// A guard is closed early on one branch; at the end of its statement the lock is free on all paths.
import dev.taskbound.annotations.LeavesTaskContext;
import dev.taskbound.differential.world.Bits;
import dev.taskbound.differential.world.Scenario;
import dev.taskbound.samples.kernel.RcuReadGuard;

public final class GuardClosedEarlyOnOneBranch implements Scenario {
  @LeavesTaskContext
  @Override
  public void run(Bits bits) {
    while (bits.next()) {
      try (RcuReadGuard rcu = RcuReadGuard.lock()) {
        if (bits.next()) {
          rcu.close();
        }
      }
    }
  }
}
