// release: 21
// A record pattern's binding is as confined as the component it was taken from.
import dev.taskbound.inputs.prelude.Boundaries;
import dev.taskbound.inputs.prelude.LocalCounter;

final class RecordPattern {
  record Pair(LocalCounter left, String right) {}

  static void run(Pair pair) {
    if (pair instanceof Pair(var left, var right)) {
      Boundaries.detached(() -> System.out.println(right));
      Boundaries.detached(() -> left.increment()); // !! capture.not.sendable
    }
    switch (pair) {
      case Pair(LocalCounter counter, String name) ->
          Boundaries.detached(() -> counter.increment()); // !! capture.not.sendable
    }
  }
}
