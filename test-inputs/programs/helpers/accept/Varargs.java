// check: default
// Closures in an array or a list that are run here, or hold plain data.
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

  private static void runAll(Runnable... bodies) {
    for (Runnable body : bodies) {
      body.run();
    }
  }

  private static void runEach(List<Runnable> bodies) {
    bodies.forEach(Runnable::run);
  }

  private <T> void callAll(List<Callable<T>> bodies) throws InterruptedException {
    executor.invokeAll(bodies);
  }

  void go(Connection connection, String text) throws InterruptedException {
    startAll(() -> System.out.println(text), () -> System.out.println("a"));
    runAll(() -> use(connection), () -> System.out.println("b"));
    runEach(List.of(() -> use(connection)));
    callAll(Arrays.asList(() -> text.length()));
  }

  private static void use(Connection connection) {
    System.out.println(connection);
  }
}
