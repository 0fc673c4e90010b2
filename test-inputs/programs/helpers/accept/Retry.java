// check: default
// Retrying, transactions and locks: the closure runs here, as often as it takes.
import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.Callable;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import javax.sql.DataSource;

class Retry {
  interface Work<T> {
    T with(Connection connection) throws SQLException;
  }

  private final DataSource source;
  private final Lock lock = new ReentrantLock();

  Retry(DataSource source) {
    this.source = source;
  }

  private static <T> T retry(int times, Callable<T> body) throws Exception {
    Exception last = null;
    for (int i = 0; i < times; i++) {
      try {
        return body.call();
      } catch (SQLException e) {
        last = e;
      }
    }
    throw last == null ? new IllegalStateException() : last;
  }

  private <T> T withLock(Supplier<T> body) {
    lock.lock();
    try {
      return body.get();
    } finally {
      lock.unlock();
    }
  }

  private <T> T inTransaction(Work<T> work) throws SQLException {
    try (Connection connection = source.getConnection()) {
      connection.setAutoCommit(false);
      T result = work.with(connection);
      connection.commit();
      return result;
    }
  }

  String schema(Connection connection) throws Exception {
    String first = retry(3, () -> connection.getSchema());
    String second = retry(3, connection::getCatalog);
    return withLock(() -> first + second + connection)
        + inTransaction(own -> own.getSchema() + text(connection));
  }

  private static String text(Connection connection) {
    return connection.toString();
  }
}
