// A read-side section does not cross into a kernel thread, although that runs on the same real
// thread.
import dev.taskbound.samples.kernel.Kthread;
import dev.taskbound.samples.kernel.RcuReadGuard;

public final class SectionDoesNotCross {
  private SectionDoesNotCross() {}

  public static void main(String[] args) {
    try (RcuReadGuard rcu = RcuReadGuard.lock()) {
      RcuReadGuard.assertHeld();
      Kthread.run(() -> RcuReadGuard.assertHeld()); // !! capability.not.held
    }
  }
}
