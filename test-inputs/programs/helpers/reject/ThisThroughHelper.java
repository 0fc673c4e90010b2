// check: default
// Methods of this object go through a wrapper; where they touch a confined field it is reported.
import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.atomic.AtomicLong;

class ThisThroughHelper {
  private final Connection connection;
  private final ExecutorService executor;
  private final AtomicLong count = new AtomicLong();

  ThisThroughHelper(Connection connection, ExecutorService executor) {
    this.connection = connection;
    this.executor = executor;
  }

  private void later(Runnable body) {
    executor.execute(body);
  }

  void go() {
    later(this::flush); // !! capture.not.sendable
    later(() -> flush()); // !! capture.not.sendable
    later(count::incrementAndGet);
    later(this::counted);
  }

  private void counted() {
    count.incrementAndGet();
  }

  private void flush() {
    try {
      connection.commit();
    } catch (SQLException e) {
      counted();
    }
  }
}
