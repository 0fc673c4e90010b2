// check: default
// The wrapper hands over a closure of its own; what it runs there captures plain data.
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
          } finally {
            running.decrementAndGet();
          }
        });
  }

  private void timed(Runnable task) {
    long begin = System.nanoTime();
    try {
      task.run();
    } finally {
      System.out.println(System.nanoTime() - begin);
    }
  }

  void log(SimpleDateFormat format, Date day) {
    String text = format.format(day);
    start(() -> System.out.println(text));
    start(() -> System.out.println(new SimpleDateFormat("yyyy").format(day)));
    timed(() -> System.out.println(format.format(day)));
  }
}
