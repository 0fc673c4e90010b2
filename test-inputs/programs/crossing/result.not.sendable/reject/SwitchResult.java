// The result of a closure may be a switch expression; an arm yields the counter.
import dev.taskbound.inputs.prelude.Boundaries;
import dev.taskbound.inputs.prelude.LocalCounter;

final class SwitchResult {
  static Object run(int kind) {
    return Boundaries.scopedCall(
        () -> {
          LocalCounter counter = new LocalCounter();
          Object chosen =
              switch (kind) {
                case 0 -> "none";
                case 1 -> 7;
                default -> counter;
              };
          return chosen; // !! result.not.sendable
        });
  }
}
