// Generics are parametric: what went in as plain data comes out as plain data.
import dev.taskbound.inputs.prelude.Boundaries;
import dev.taskbound.inputs.prelude.LocalCounter;
import dev.taskbound.inputs.prelude.Sinks;
import java.util.List;

final class PolyAndParametric {
  static void run(LocalCounter counter, String text) {
    Object same = Sinks.same(text);
    String checked = java.util.Objects.requireNonNull(text);
    Integer first = List.of(counter.get(), counter.increment()).get(0);
    Boundaries.detached(() -> System.out.println(same.hashCode() + checked + first));
  }
}
