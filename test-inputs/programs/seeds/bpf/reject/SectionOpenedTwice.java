// A section is opened inside another one of the same task: capabilities are held or not, never
// counted.
// runs: clean read-side sections nest
import dev.taskbound.samples.kernel.RcuReadGuard;

public final class SectionOpenedTwice {
  private SectionOpenedTwice() {}

  public static void main(String[] args) {
    try (RcuReadGuard outer = RcuReadGuard.lock()) {
      RcuReadGuard.assertHeld();
      try (RcuReadGuard inner = RcuReadGuard.lock()) { // !! capability.acquired.twice
        RcuReadGuard.assertHeld();
      }
    }
  }
}
