// Sendability is structural and sub-classes inherit it: the chain goes Server, Job, Base,
// LocalCounter.
import dev.taskbound.annotations.Unconfined;
import dev.taskbound.inputs.prelude.LocalCounter;

final class StructuralChain {
  static class Base {
    private final LocalCounter counter = new LocalCounter();

    int next() {
      return counter.increment();
    }
  }

  static final class Job extends Base {
    private final String name = "job";

    String text() {
      return name + next();
    }
  }

  @Unconfined
  static final class Server {
    private final Job job = new Job(); // !! class.not.sendable

    String text() {
      return job.text();
    }
  }
}
