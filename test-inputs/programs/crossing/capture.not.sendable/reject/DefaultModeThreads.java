// check: default
// Section 4, unmarked code: captures at modelled boundaries are still reported.
import java.sql.Connection;
import java.text.SimpleDateFormat;
import java.util.concurrent.ExecutorService;

class DefaultModeThreads {
  private final SimpleDateFormat format = new SimpleDateFormat("yyyy");

  void run(Connection connection, ExecutorService executor) {
    executor.execute(() -> System.out.println(format.format(0L))); // !! capture.not.sendable
    executor.submit(() -> connection.isClosed()); // !! capture.not.sendable
  }
}
