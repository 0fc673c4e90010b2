// A mapping that a guard has lent is used in a closure of a private method without annotations.
import dev.taskbound.samples.kernel.Kthread;
import dev.taskbound.samples.kernel.RcuReadGuard;
import dev.taskbound.samples.kernel.VmaRef;

final class GuardedBorrowCapturedInPrivateHelper {
  static void caller() {
    try (RcuReadGuard rcu = RcuReadGuard.lock()) {
      VmaRef vma = rcu.vmaLookup(0x400000L).get();
      crosses(vma);
      prepares(vma);
    }
  }

  private static void crosses(VmaRef vma) {
    Kthread.run(() -> System.out.println(vma.start()));
  }

  private static void prepares(VmaRef vma) {
    Runnable body = () -> System.out.println(vma.flags());
    body.run();
  }
}
