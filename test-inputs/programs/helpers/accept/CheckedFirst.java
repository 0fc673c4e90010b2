// check: default
// Helpers that look at their closures, log them, or give them to a method that runs them here.
import java.sql.Connection;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.Executor;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.function.Supplier;

class CheckedFirst {
  private final Executor pool;
  private final BlockingQueue<Runnable> queue = new LinkedBlockingQueue<>();
  private Runnable pending;

  CheckedFirst(Executor pool) {
    this.pool = pool;
    new Thread(this::drain).start();
  }

  private void drain() {
    try {
      while (true) {
        queue.take().run();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void noted(Runnable body) {
    System.out.println("starting " + body);
    Objects.requireNonNull(body, "body");
    if (body == null || !(body instanceof Runnable)) {
      throw new IllegalArgumentException("" + body);
    }
    synchronized (this) {
      body.run();
    }
  }

  private <T> T unwrapped(Supplier<T> supplier) {
    Objects.requireNonNull(supplier);
    return Optional.of(supplier).map(Supplier::get).orElse(null);
  }

  private <T> T opt(Supplier<T> supplier) {
    return Optional.<T>empty().orElseGet(supplier);
  }

  private <T> T lazily(Map<String, T> map, Supplier<T> supplier) {
    return map.computeIfAbsent("k", k -> supplier.get());
  }

  private void submitOther(Runnable body) {
    body.run();
    pool.execute(() -> System.out.println("other"));
  }

  void go(Connection c, Map<String, Connection> map) {
    noted(() -> System.out.println(c));
    String s = unwrapped(() -> c.toString());
    String t = opt(() -> c.toString());
    Connection d = opt(() -> c);
    lazily(map, () -> c);
    submitOther(() -> System.out.println(c));
  }
}
