// A mapping that a guard has lent goes to a private method without annotations, and there into closures.
import dev.taskbound.annotations.LeavesTaskContext;
import dev.taskbound.differential.world.Bits;
import dev.taskbound.differential.world.Scenario;
import dev.taskbound.samples.kernel.Kthread;
import dev.taskbound.samples.kernel.RcuReadGuard;
import dev.taskbound.samples.kernel.VmaRef;

public final class LockedBorrowInPrivateMethod implements Scenario {
  @LeavesTaskContext
  @Override
  public void run(Bits bits) {
    RcuReadGuard rcu = RcuReadGuard.lock();
    VmaRef vma = rcu.vmaLookup(0x400000L).get();
    crosses(vma);
    prepares(vma);
    rcu.close();
  }

  private static void crosses(VmaRef vma) {
    Kthread.run(() -> vma.flags());
  }

  private static void prepares(VmaRef vma) {
    Runnable body = () -> vma.flags();
    body.run();
  }
}
