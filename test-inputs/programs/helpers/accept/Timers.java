// check: default
// Wrappers over timers: the connection is asked for when the time has come.
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Timer;
import java.util.TimerTask;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;

class Timers {
  private final Timer timer = new Timer(true);
  private final ScheduledExecutorService scheduler;

  Timers(ScheduledExecutorService scheduler) {
    this.scheduler = scheduler;
  }

  private void every(long seconds, Runnable body) {
    scheduler.scheduleWithFixedDelay(body, seconds, seconds, TimeUnit.SECONDS);
  }

  private void once(long millis, Runnable body) {
    timer.schedule(
        new TimerTask() {
          @Override
          public void run() {
            body.run();
          }
        },
        millis);
  }

  void keepAlive(DataSource source, Connection connection) throws SQLException {
    ping(connection);
    every(1, () -> ping(source));
    once(2, () -> ping(source));
  }

  private static void ping(DataSource source) {
    try (Connection connection = source.getConnection()) {
      ping(connection);
    } catch (SQLException e) {
      System.err.println(e);
    }
  }

  private static void ping(Connection connection) {
    System.out.println(connection);
  }
}
