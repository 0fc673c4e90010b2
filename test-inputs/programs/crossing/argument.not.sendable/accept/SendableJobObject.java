// Sendability is structural: objects of member and local classes with sendable fields cross.
import dev.taskbound.inputs.prelude.Boundaries;
import dev.taskbound.inputs.prelude.LocalCounter;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;

final class SendableJobObject {
  static final class Job implements Callable<Integer> {
    private final String text;
    private final List<Integer> numbers = new ArrayList<>();

    Job(String text) {
      this.text = text;
    }

    @Override
    public Integer call() {
      return text.length() + numbers.size();
    }
  }

  static void run(ExecutorService executor, String text) {
    class Local implements Runnable {
      @Override
      public void run() {
        System.out.println(text + new LocalCounter().increment());
      }
    }
    executor.submit(new Job(text));
    executor.execute(new Local());
    Boundaries.detached(new Local());
  }
}
