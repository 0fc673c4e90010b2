// A prepared closure chosen by a conditional or a switch is the join of its candidates.
import dev.taskbound.inputs.prelude.Boundaries;
import dev.taskbound.inputs.prelude.LocalCounter;

final class ChosenClosure {
  static void run(LocalCounter counter, int kind) {
    Runnable harmless = () -> System.out.println("ran");
    Runnable counting = counter::increment;
    Runnable either = kind > 1 ? harmless : counting;
    Runnable chosen =
        switch (kind) {
          case 0 -> counting;
          default -> harmless;
        };
    Boundaries.detached(harmless);
    Boundaries.detached(either); // !! argument.not.sendable
    Boundaries.detached(chosen); // !! argument.not.sendable
  }
}
