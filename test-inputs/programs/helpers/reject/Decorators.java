// check: default
// A decorator returns a closure around the one it was given: it goes where that goes.
import java.sql.Connection;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.function.Supplier;

class Decorators {
  private final ExecutorService executor;

  Decorators(ExecutorService executor) {
    this.executor = executor;
  }

  private static Runnable logged(Runnable body) {
    return () -> {
      System.out.println("begin");
      body.run();
    };
  }

  private <T> Callable<T> named(String name, Callable<T> body) {
    return () -> {
      Thread.currentThread().setName(name);
      return body.call();
    };
  }

  private static Runnable same(Runnable body) {
    return body;
  }

  private static Runnable guarded(Runnable body) {
    return new Runnable() {
      @Override
      public void run() {
        body.run();
      }
    };
  }

  private static Runnable asRunnable(Supplier<String> body) {
    return body::get;
  }

  void all(Connection connection) {
    executor.execute(logged(() -> use(connection))); // !! argument.not.sendable|capture.not.sendable
    executor.submit(named("a", () -> connection.getSchema())); // !! argument.not.sendable|capture.not.sendable
    executor.execute(same(() -> use(connection))); // !! argument.not.sendable|capture.not.sendable
    Runnable prepared = guarded(() -> use(connection));
    executor.execute(prepared); // !! argument.not.sendable
    executor.execute(logged(guarded(() -> use(connection)))); // !! argument.not.sendable|capture.not.sendable
    executor.execute(asRunnable(() -> connection.toString())); // !! argument.not.sendable|capture.not.sendable
  }

  private static void use(Connection connection) {
    System.out.println(connection);
  }
}
