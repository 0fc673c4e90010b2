// A prepared closure over a confined value is fine where it runs at once.
import dev.taskbound.inputs.prelude.Boundaries;
import dev.taskbound.inputs.prelude.LocalCounter;
import java.util.function.Supplier;

final class PreparedRunHere {
  static void run(LocalCounter counter) {
    Runnable step = counter::increment;
    Boundaries.now(step);
    step.run();
    Supplier<Integer> read = () -> counter.get();
    System.out.println(Boundaries.nowGet(read));
    Boundaries.nowWith(counter, LocalCounter::increment);
  }
}
