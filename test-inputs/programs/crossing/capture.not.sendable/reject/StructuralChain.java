// Sendability is structural: Batch holds a Job, which holds a LocalCounter.
import dev.taskbound.inputs.prelude.Boundaries;
import dev.taskbound.inputs.prelude.LocalCounter;

final class StructuralChain {
  static final class Job {
    private final LocalCounter counter = new LocalCounter();

    int step() {
      return counter.increment();
    }
  }

  record Batch(String name, Job job) {}

  static void run() {
    Batch batch = new Batch("first", new Job());
    Boundaries.detached(() -> System.out.println(batch.job().step())); // !! capture.not.sendable
  }
}
