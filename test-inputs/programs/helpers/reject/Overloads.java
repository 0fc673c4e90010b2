// check: default
// Of two helpers with one name, one runs its closure elsewhere.
import java.sql.Connection;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;

class Overloads {
  private final ExecutorService executor;

  Overloads(ExecutorService executor) {
    this.executor = executor;
  }

  private void perform(Runnable body) {
    body.run();
  }

  private void perform(Runnable body, boolean later) {
    if (later) {
      executor.submit(body);
    } else {
      body.run();
    }
  }

  private <T> T perform(Callable<T> body) throws Exception {
    return executor.submit(body).get();
  }

  void go(Connection connection) throws Exception {
    perform(() -> System.out.println(connection));
    perform(() -> System.out.println(connection), false); // !! capture.not.sendable
    perform(connection::getSchema); // !! capture.not.sendable
  }
}
