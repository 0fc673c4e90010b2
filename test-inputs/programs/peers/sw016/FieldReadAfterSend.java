// peer: sw016 accept: after an object was handed over, its unchanging, harmless field is read
import dev.taskbound.annotations.AssertThreadSafe;
import dev.taskbound.inputs.prelude.Boundaries;
import dev.taskbound.inputs.prelude.LocalCounter;

final class FieldReadAfterSend {
  @AssertThreadSafe(reason = "each method locks")
  static final class Job {
    final String name = "job";
    private final LocalCounter counter = new LocalCounter();

    synchronized int step() {
      return counter.increment();
    }
  }

  static String run() {
    Job job = new Job();
    Boundaries.detached(() -> job.step());
    return job.name;
  }
}
