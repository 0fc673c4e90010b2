// check: default
// Handles are given to helpers that use them here and hand over plain data.
import java.sql.Connection;
import java.sql.SQLException;
import java.text.SimpleDateFormat;
import java.util.Date;
import java.util.concurrent.ExecutorService;
import java.util.function.Consumer;

class HandlesAsArguments {
  private final ExecutorService executor;

  HandlesAsArguments(ExecutorService executor) {
    this.executor = executor;
  }

  private void schemaLater(Connection connection) throws SQLException {
    String schema = connection.getSchema();
    executor.execute(() -> System.out.println(schema));
  }

  private void printNow(Object value) {
    String text = value.toString();
    executor.execute(() -> System.out.println(text));
  }

  private <T> void applyNow(T value, Consumer<T> body) {
    body.accept(value);
  }

  void go(Connection connection, SimpleDateFormat format) throws SQLException {
    schemaLater(connection);
    printNow(format);
    applyNow(connection, c -> System.out.println(c));
    applyNow(format, f -> System.out.println(f.format(new Date())));
  }
}
