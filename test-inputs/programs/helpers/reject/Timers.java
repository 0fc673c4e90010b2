// check: default
// Wrappers over timers and schedulers.
import java.sql.Connection;
import java.util.Timer;
import java.util.TimerTask;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

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

  private void heartbeat(Runnable body) {
    every(5, body);
  }

  void keepAlive(Connection connection) {
    every(1, () -> ping(connection)); // !! capture.not.sendable
    once(2, () -> ping(connection)); // !! capture.not.sendable
    heartbeat(() -> ping(connection)); // !! capture.not.sendable
  }

  private static void ping(Connection connection) {
    System.out.println(connection);
  }
}
