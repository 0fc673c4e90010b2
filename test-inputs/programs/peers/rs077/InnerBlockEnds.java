// peer: rs077 accept: a confined value of an inner block is gone before the boundary
import dev.taskbound.inputs.prelude.Boundaries;
import dev.taskbound.inputs.prelude.LocalCounter;

final class InnerBlockEnds {
  static void run() {
    int total;
    {
      LocalCounter counter = new LocalCounter();
      counter.increment();
      total = counter.get();
    }
    int seen = total;
    Boundaries.detached(() -> System.out.println(seen));
  }
}
