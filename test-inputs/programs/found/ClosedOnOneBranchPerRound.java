// Each round gets an owner out of a pretend-thread closure, and closes it on one of two branches.
import dev.taskbound.annotations.Consumes;
import dev.taskbound.annotations.RunsImmediately;
import dev.taskbound.inputs.prelude.Boundaries;
import dev.taskbound.inputs.prelude.Pool;
import java.util.function.BooleanSupplier;

final class ClosedOnOneBranchPerRound {
  static void once(@RunsImmediately @Consumes Runnable body) {
    body.run();
  }

  static void rounds(BooleanSupplier bits) {
    while (bits.getAsBoolean()) {
      Pool pool =
          Boundaries.scopedCall(
              () -> {
                Pool made = new Pool();
                return made;
              });
      if (bits.getAsBoolean()) {
        once(() -> { Pool other = pool; });
      } else {
        pool.close();
      }
    }
  }
}
