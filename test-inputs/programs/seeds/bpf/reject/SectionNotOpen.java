// Code that states its need for a read-side section is called outside of any.
import dev.taskbound.samples.kernel.RcuReadGuard;

public final class SectionNotOpen {
  private SectionNotOpen() {}

  public static void main(String[] args) {
    try (RcuReadGuard rcu = RcuReadGuard.lock()) {
      RcuReadGuard.assertHeld();
    }
    RcuReadGuard.assertHeld(); // !! capability.not.held
  }
}
