// check: default
// Inner and local objects reach the confined field of the object around them.
import java.text.SimpleDateFormat;
import java.util.Date;
import java.util.concurrent.ExecutorService;
import java.util.function.Supplier;

class InnerObjects {
  private final SimpleDateFormat format = new SimpleDateFormat("yyyy");
  private final ExecutorService executor;

  InnerObjects(ExecutorService executor) {
    this.executor = executor;
  }

  private final class Printer {
    void print(Date date) {
      System.out.println(format.format(date));
    }
  }

  private final class Clock implements Supplier<String> {
    @Override
    public String get() {
      return "" + System.nanoTime();
    }
  }

  private class Job implements Runnable {
    @Override
    public void run() {
      shared();
    }
  }

  private void shared() {
    InnerObjects.this.format.applyPattern("MM");
  }

  void go(Date date) {
    executor.execute(() -> new Printer().print(date)); // !! capture.not.sendable
    executor.execute(() -> System.out.println(new Clock().get()));
    executor.execute(new Job()); // !! argument.not.sendable
    Job job = new Job();
    job.run();
    executor.submit(job); // !! argument.not.sendable
  }
}
