// Accepted list: an @AssertThreadSafe class is sendable although a field is not.
import dev.taskbound.annotations.AssertThreadSafe;
import dev.taskbound.inputs.prelude.Boundaries;
import dev.taskbound.inputs.prelude.LocalCounter;
import java.util.concurrent.Executor;

final class AssertedJob {
  @AssertThreadSafe(reason = "only the task that runs it touches the counter")
  static final class Job implements Runnable {
    private final LocalCounter counter = new LocalCounter();

    @Override
    public void run() {
      counter.increment();
    }
  }

  static void run(Executor executor) {
    Job job = new Job();
    executor.execute(job);
    Boundaries.send(job);
  }
}
