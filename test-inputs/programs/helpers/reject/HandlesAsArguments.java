// check: default
// Handles are given to helpers that hand them over. A helper that names the handle's type is
// wrong itself; of one that takes anything, the call is.
import java.sql.Connection;
import java.text.SimpleDateFormat;
import java.util.concurrent.ExecutorService;
import java.util.function.Consumer;

class HandlesAsArguments {
  private final ExecutorService executor;

  HandlesAsArguments(ExecutorService executor) {
    this.executor = executor;
  }

  private void commitLater(Connection connection) {
    executor.submit(
        () -> {
          connection.commit(); // !! capture.not.sendable
          return null;
        });
  }

  private void printLater(Object value) {
    executor.execute(() -> System.out.println(value));
  }

  private <T> void applyLater(T value, Consumer<T> body) {
    executor.execute(() -> body.accept(value));
  }

  void go(Connection connection, SimpleDateFormat format) {
    commitLater(connection);
    printLater(format); // !! argument.not.sendable
    applyLater(connection, c -> System.out.println(c)); // !! argument.not.sendable
    printLater("text");
    applyLater("text", System.out::println);
  }
}
