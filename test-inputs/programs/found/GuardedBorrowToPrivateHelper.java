// A mapping that a guard has lent goes to a private method without annotations: the borrow proves that the lock is held.
import dev.taskbound.samples.kernel.Mm;
import dev.taskbound.samples.kernel.RcuReadGuard;
import dev.taskbound.samples.kernel.VmaRef;

final class GuardedBorrowToPrivateHelper {
  static int caller() {
    try (RcuReadGuard rcu = RcuReadGuard.lock()) {
      VmaRef vma = rcu.vmaLookup(0x400000L).get();
      return flags(vma) + lent(vma).hashCode();
    }
  }

  private static int flags(VmaRef vma) {
    return vma.flags();
  }

  private static Mm lent(VmaRef vma) {
    Mm mm = vma.mm();
    return mm;
  }
}
