// check: default
// Section 4, unmarked code: what crosses at modelled boundaries is still reported.
import java.sql.Connection;
import java.sql.SQLException;
import java.text.SimpleDateFormat;
import java.util.Timer;
import java.util.TimerTask;

class DefaultModeJobs {
  static class Cleanup extends TimerTask {
    private final Connection connection;

    Cleanup(Connection connection) {
      this.connection = connection;
    }

    @Override
    public void run() {
      try {
        connection.rollback();
      } catch (SQLException e) {
        throw new IllegalStateException(e);
      }
    }
  }

  void run(Connection connection, Timer timer, SimpleDateFormat format) {
    timer.schedule(new Cleanup(connection), 10); // !! argument.not.sendable
    Runnable print = () -> System.out.println(format.format(0L));
    new Thread(print).start(); // !! argument.not.sendable
  }
}
