// Accepted list: an @AssertThreadSafe value may leave.
import dev.taskbound.annotations.AssertThreadSafe;
import dev.taskbound.inputs.prelude.Boundaries;
import dev.taskbound.inputs.prelude.LocalCounter;

final class AssertedResult {
  @AssertThreadSafe(reason = "handed over whole, never used by two tasks at once")
  static final class Tally {
    private final LocalCounter counter = new LocalCounter();

    int total() {
      return counter.get();
    }
  }

  static int run() {
    Tally tally = Boundaries.scopedCall(Tally::new);
    return tally.total() + Boundaries.scopedCall(() -> new Tally()).total();
  }
}
