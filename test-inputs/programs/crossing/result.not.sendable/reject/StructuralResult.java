// Sendability is structural: a record, a list and a holder around the counter are as confined as it
// is.
import dev.taskbound.inputs.prelude.Boundaries;
import dev.taskbound.inputs.prelude.Holder;
import dev.taskbound.inputs.prelude.LocalCounter;
import java.util.List;

final class StructuralResult {
  record Report(String title, LocalCounter counter) {}

  static void run() throws Exception {
    Boundaries.scopedTry(() -> new Report("a", new LocalCounter())); // !! result.not.sendable
    Boundaries.scopedTry(() -> List.of(new LocalCounter())); // !! result.not.sendable
    Boundaries.scopedTry(() -> new Holder<>(new LocalCounter())); // !! result.not.sendable
    Boundaries.scopedTry(() -> new LocalCounter[3]); // !! result.not.sendable
  }
}
