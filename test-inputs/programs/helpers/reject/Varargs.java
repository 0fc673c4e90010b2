// check: default
// Closures that come in an array or a list.
import java.sql.Connection;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;

class Varargs {
  private final ExecutorService executor;

  Varargs(ExecutorService executor) {
    this.executor = executor;
  }

  private void startAll(Runnable... bodies) {
    for (Runnable body : bodies) {
      executor.execute(body);
    }
  }

  private void startEach(List<Runnable> bodies) {
    bodies.forEach(executor::execute);
  }

  private <T> void callAll(List<Callable<T>> bodies) throws InterruptedException {
    executor.invokeAll(bodies);
  }

  void go(Connection connection) throws InterruptedException {
    startAll(() -> use(connection), () -> System.out.println("a")); // !! argument.not.sendable|capture.not.sendable
    startEach(List.of(() -> use(connection))); // !! argument.not.sendable|capture.not.sendable
    callAll(Arrays.asList(() -> connection.getSchema())); // !! argument.not.sendable|capture.not.sendable
  }

  private static void use(Connection connection) {
    System.out.println(connection);
  }
}
