// Generics are parametric: requireNonNull, list.get, iterators and @PolyConfined methods return
// what went in.
import dev.taskbound.inputs.prelude.Boundaries;
import dev.taskbound.inputs.prelude.LocalCounter;
import dev.taskbound.inputs.prelude.Sinks;
import java.util.List;

final class ParametricResults {
  static void run(LocalCounter counter, List<LocalCounter> counters) {
    Object checked = java.util.Objects.requireNonNull(counter);
    Object first = List.of(counter, "text").get(0);
    Object same = Sinks.same(counter);
    Boundaries.detached(() -> System.out.println(checked.hashCode())); // !! capture.not.sendable
    Boundaries.detached(() -> System.out.println(first.hashCode())); // !! capture.not.sendable
    Boundaries.detached(() -> System.out.println(same.hashCode())); // !! capture.not.sendable
    for (var each : counters) {
      Boundaries.scoped(() -> each.increment()); // !! capture.not.sendable
    }
  }
}
