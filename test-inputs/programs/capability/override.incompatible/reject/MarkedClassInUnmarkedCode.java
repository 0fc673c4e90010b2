// check: default
// A marked class in code without annotations: its modes are judged against marked bases.

import dev.taskbound.annotations.Borrowed;
import dev.taskbound.annotations.ConfinementMarked;
import dev.taskbound.inputs.prelude.Hooks;
import dev.taskbound.inputs.prelude.Lease;

final class MarkedClassInUnmarkedCode {
  static class Unmarked {
    void look(@Borrowed Lease lease) {
      System.out.println(lease.text());
    }
  }

  @ConfinementMarked
  static final class OfMarked extends Hooks {
    @Override
    public void look(Lease lease) { // !! override.incompatible
      System.out.println(lease.text());
    }
  }

  @ConfinementMarked
  static final class OfUnmarked extends Unmarked {
    @Override
    void look(Lease lease) {
      System.out.println(lease.text());
    }
  }
}
