// check: default
// The wrapper hands over a closure of its own that runs what it was given.
import java.text.SimpleDateFormat;
import java.util.Date;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicInteger;

class WrapsInTryFinally {
  private final Executor executor;
  private final AtomicInteger running = new AtomicInteger();

  WrapsInTryFinally(Executor executor) {
    this.executor = executor;
  }

  private void start(Runnable task) {
    running.incrementAndGet();
    executor.execute(
        () -> {
          try {
            task.run();
          } catch (RuntimeException e) {
            System.err.println("failed: " + e);
          } finally {
            running.decrementAndGet();
          }
        });
  }

  private void startReference(Runnable task) {
    executor.execute(task::run);
  }

  private void startAnonymous(final Runnable task) {
    executor.execute(
        new Runnable() {
          @Override
          public void run() {
            task.run();
          }
        });
  }

  void log(SimpleDateFormat format, Date day) {
    start(() -> System.out.println(format.format(day))); // !! capture.not.sendable
    startReference(() -> System.out.println(format.format(day))); // !! capture.not.sendable
    startAnonymous(() -> System.out.println(format.format(day))); // !! capture.not.sendable
  }
}
