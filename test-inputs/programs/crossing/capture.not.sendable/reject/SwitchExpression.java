// The value of a switch expression is the join of its arms.
import dev.taskbound.inputs.prelude.Boundaries;
import dev.taskbound.inputs.prelude.LocalCounter;

final class SwitchExpression {
  static void run(LocalCounter counter, int kind) {
    Object chosen =
        switch (kind) {
          case 0 -> "zero";
          case 1 -> {
            counter.increment();
            yield counter;
          }
          default -> kind;
        };
    Boundaries.detached(() -> System.out.println(chosen.hashCode())); // !! capture.not.sendable
  }
}
