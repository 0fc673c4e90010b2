// check: default
// Decorated closures that run here, or hold plain data.
import java.sql.Connection;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;

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

  private static void now(Runnable body) {
    body.run();
  }

  void all(Connection connection) throws Exception {
    logged(() -> System.out.println(connection)).run();
    now(logged(() -> System.out.println(connection)));
    String schema = named("here", () -> connection.getSchema()).call();
    executor.execute(logged(() -> System.out.println(schema)));
    executor.submit(named("there", () -> schema.length()));
  }
}
